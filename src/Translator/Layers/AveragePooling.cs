namespace Translator;

/// <summary>The mean of each window; PyTorch's <c>nn.AvgPool1d</c>. See <see cref="Functional.AvgPool1d"/>.</summary>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Steps of the window; the window's size unless said.</param>
/// <param name="padding">Zeros on both sides; at most half of the window.</param>
/// <param name="ceilMode">Whether the number of windows is rounded up.</param>
/// <param name="countIncludePad">Whether padding counts in the divisor.</param>
public class AvgPool1d(Sizes kernelSize, Sizes stride = default, Sizes padding = default, bool ceilMode = false, bool countIncludePad = true) : Module, ILayer
{
    /// <summary>[N, C, L] or [C, L].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.AvgPool1d(input, kernelSize, stride, padding, ceilMode, countIncludePad);
    }
}

/// <summary>The mean of each window; PyTorch's <c>nn.AvgPool2d</c>. See <see cref="Functional.AvgPool2d"/>.</summary>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Steps of the window; the window's size unless said.</param>
/// <param name="padding">Zeros on both sides; at most half of the window.</param>
/// <param name="ceilMode">Whether the number of windows is rounded up.</param>
/// <param name="countIncludePad">Whether padding counts in the divisor.</param>
/// <param name="divisorOverride">Divides the sum of each window instead of the number of elements.</param>
public class AvgPool2d(Sizes kernelSize, Sizes stride = default, Sizes padding = default, bool ceilMode = false, bool countIncludePad = true, int? divisorOverride = null) : Module, ILayer
{
    /// <summary>[N, C, H, W] or [C, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.AvgPool2d(input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);
    }
}

/// <summary>The mean of each window; PyTorch's <c>nn.AvgPool3d</c>. See <see cref="Functional.AvgPool3d"/>.</summary>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Steps of the window; the window's size unless said.</param>
/// <param name="padding">Zeros on both sides; at most half of the window.</param>
/// <param name="ceilMode">Whether the number of windows is rounded up.</param>
/// <param name="countIncludePad">Whether padding counts in the divisor.</param>
/// <param name="divisorOverride">Divides the sum of each window instead of the number of elements.</param>
public class AvgPool3d(Sizes kernelSize, Sizes stride = default, Sizes padding = default, bool ceilMode = false, bool countIncludePad = true, int? divisorOverride = null) : Module, ILayer
{
    /// <summary>[N, C, D, H, W] or [C, D, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.AvgPool3d(input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);
    }
}

/// <summary>(Σ x^p)^(1/p) of each window; PyTorch's <c>nn.LPPool1d</c>. See <see cref="Functional.LpPool1d"/>.</summary>
/// <param name="normType">p, not 0.</param>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Steps of the window; the window's size unless said.</param>
/// <param name="ceilMode">Whether the number of windows is rounded up.</param>
public class LPPool1d(double normType, Sizes kernelSize, Sizes stride = default, bool ceilMode = false) : Module, ILayer
{
    /// <summary>[N, C, L] or [C, L].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.LpPool1d(input, normType, kernelSize, stride, ceilMode);
    }
}

/// <summary>(Σ x^p)^(1/p) of each window; PyTorch's <c>nn.LPPool2d</c>. See <see cref="Functional.LpPool2d"/>.</summary>
/// <param name="normType">p, not 0.</param>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Steps of the window; the window's size unless said.</param>
/// <param name="ceilMode">Whether the number of windows is rounded up.</param>
public class LPPool2d(double normType, Sizes kernelSize, Sizes stride = default, bool ceilMode = false) : Module, ILayer
{
    /// <summary>[N, C, H, W] or [C, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.LpPool2d(input, normType, kernelSize, stride, ceilMode);
    }
}

/// <summary>(Σ x^p)^(1/p) of each window; PyTorch's <c>nn.LPPool3d</c>. See <see cref="Functional.LpPool3d"/>.</summary>
/// <param name="normType">p, not 0.</param>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Steps of the window; the window's size unless said.</param>
/// <param name="ceilMode">Whether the number of windows is rounded up.</param>
public class LPPool3d(double normType, Sizes kernelSize, Sizes stride = default, bool ceilMode = false) : Module, ILayer
{
    /// <summary>[N, C, D, H, W] or [C, D, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.LpPool3d(input, normType, kernelSize, stride, ceilMode);
    }
}

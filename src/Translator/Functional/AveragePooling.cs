namespace Translator;

public static partial class Functional
{
    /// <summary>The mean of each window; <c>torch.nn.functional.avg_pool1d</c>.</summary>
    /// <param name="input">[N, C, L] or [C, L].</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="stride">Steps of the window; the window's size unless said.</param>
    /// <param name="padding">Zeros on both sides; at most half of the window.</param>
    /// <param name="ceilMode">Whether the number of windows is rounded up.</param>
    /// <param name="countIncludePad">Whether padding counts in the divisor.</param>
    public static Tensor AvgPool1d(Tensor input, Sizes kernelSize, Sizes stride = default, Sizes padding = default, bool ceilMode = false, bool countIncludePad = true) =>
        PoolAverage(1, input, kernelSize, stride, padding, ceilMode, countIncludePad, null);

    /// <summary>The mean of each window; <c>torch.nn.functional.avg_pool2d</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="stride">Steps of the window; the window's size unless said.</param>
    /// <param name="padding">Zeros on both sides; at most half of the window.</param>
    /// <param name="ceilMode">Whether the number of windows is rounded up.</param>
    /// <param name="countIncludePad">Whether padding counts in the divisor.</param>
    /// <param name="divisorOverride">Divides the sum of each window instead of the number of elements.</param>
    public static Tensor AvgPool2d(Tensor input, Sizes kernelSize, Sizes stride = default, Sizes padding = default, bool ceilMode = false, bool countIncludePad = true, int? divisorOverride = null) =>
        PoolAverage(2, input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);

    /// <summary>The mean of each window; <c>torch.nn.functional.avg_pool3d</c>.</summary>
    /// <param name="input">[N, C, D, H, W] or [C, D, H, W].</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="stride">Steps of the window; the window's size unless said.</param>
    /// <param name="padding">Zeros on both sides; at most half of the window.</param>
    /// <param name="ceilMode">Whether the number of windows is rounded up.</param>
    /// <param name="countIncludePad">Whether padding counts in the divisor.</param>
    /// <param name="divisorOverride">Divides the sum of each window instead of the number of elements.</param>
    public static Tensor AvgPool3d(Tensor input, Sizes kernelSize, Sizes stride = default, Sizes padding = default, bool ceilMode = false, bool countIncludePad = true, int? divisorOverride = null) =>
        PoolAverage(3, input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);

    static Tensor PoolAverage(int spatial, Tensor input, Sizes kernelSize, Sizes stride, Sizes padding, bool ceilMode, bool countIncludePad, int? divisorOverride)
    {
        if (divisorOverride == 0) throw new ModelException("divisorOverride is 0, which cannot divide", nameof(divisorOverride));
        var kernel = kernelSize.Expand(spatial, nameof(kernelSize));
        return Apply(
            new Operators.AveragePool(kernel, stride.IsGiven ? stride.Expand(spatial, nameof(stride)) : kernel, Symmetric(padding, spatial), ceilMode, countIncludePad, divisorOverride),
            CheckFloat(input, "an average"));
    }

    /// <summary>(Σ x^p)^(1/p) of each window; <c>torch.nn.functional.lp_pool1d</c>.</summary>
    /// <param name="input">[N, C, L] or [C, L].</param>
    /// <param name="normType">p, not 0.</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="stride">Steps of the window; the window's size unless said.</param>
    /// <param name="ceilMode">Whether the number of windows is rounded up.</param>
    public static Tensor LpPool1d(Tensor input, double normType, Sizes kernelSize, Sizes stride = default, bool ceilMode = false) =>
        PoolPower(1, input, normType, kernelSize, stride, ceilMode);

    /// <summary>(Σ x^p)^(1/p) of each window; <c>torch.nn.functional.lp_pool2d</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="normType">p, not 0.</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="stride">Steps of the window; the window's size unless said.</param>
    /// <param name="ceilMode">Whether the number of windows is rounded up.</param>
    public static Tensor LpPool2d(Tensor input, double normType, Sizes kernelSize, Sizes stride = default, bool ceilMode = false) =>
        PoolPower(2, input, normType, kernelSize, stride, ceilMode);

    /// <summary>(Σ x^p)^(1/p) of each window; <c>torch.nn.functional.lp_pool3d</c>.</summary>
    /// <param name="input">[N, C, D, H, W] or [C, D, H, W].</param>
    /// <param name="normType">p, not 0.</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="stride">Steps of the window; the window's size unless said.</param>
    /// <param name="ceilMode">Whether the number of windows is rounded up.</param>
    public static Tensor LpPool3d(Tensor input, double normType, Sizes kernelSize, Sizes stride = default, bool ceilMode = false) =>
        PoolPower(3, input, normType, kernelSize, stride, ceilMode);

    static Tensor PoolPower(int spatial, Tensor input, double normType, Sizes kernelSize, Sizes stride, bool ceilMode)
    {
        if (normType == 0) throw new ModelException("normType is 0, whose root does not exist", nameof(normType));
        var elements = kernelSize.Expand(spatial, nameof(kernelSize)).Aggregate(1, (product, k) => product * k);
        var mean = PoolAverage(spatial, Pow(input, normType), kernelSize, stride, default, ceilMode, true, null);

        // PyTorch's own steps: a sum below 0, of an odd power, gives 0
        return Pow(Relu(mean) * elements, 1 / normType);
    }
}

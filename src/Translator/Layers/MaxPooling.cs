namespace Translator;

/// <summary>The largest element of each window; PyTorch's <c>nn.MaxPool1d</c>. See <see cref="Functional.MaxPool1d"/>.</summary>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Steps of the window; the window's size unless said.</param>
/// <param name="padding">On both sides, counting as -∞; at most half of the window.</param>
/// <param name="dilation">Distance between the window's elements; 1.</param>
/// <param name="ceilMode">Whether the number of windows is rounded up.</param>
public class MaxPool1d(Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes dilation = default, bool ceilMode = false) : Module, ILayer
{
    /// <summary>[N, C, L] or [C, L].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.MaxPool1d(input, kernelSize, stride, padding, dilation, ceilMode);
    }

    /// <summary>The largest elements, and where they stand: what <c>return_indices</c> gives in PyTorch.</summary>
    public (Tensor Values, Tensor Indices) ForwardWithIndices(Tensor input)
    {
        using var scope = Enter();
        return Functional.MaxPool1dWithIndices(input, kernelSize, stride, padding, dilation, ceilMode);
    }
}

/// <summary>The largest element of each window; PyTorch's <c>nn.MaxPool2d</c>. See <see cref="Functional.MaxPool2d"/>.</summary>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Steps of the window; the window's size unless said.</param>
/// <param name="padding">On both sides, counting as -∞; at most half of the window.</param>
/// <param name="dilation">Distance between the window's elements; 1.</param>
/// <param name="ceilMode">Whether the number of windows is rounded up.</param>
public class MaxPool2d(Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes dilation = default, bool ceilMode = false) : Module, ILayer
{
    /// <summary>[N, C, H, W] or [C, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.MaxPool2d(input, kernelSize, stride, padding, dilation, ceilMode);
    }

    /// <summary>The largest elements, and where they stand: what <c>return_indices</c> gives in PyTorch.</summary>
    public (Tensor Values, Tensor Indices) ForwardWithIndices(Tensor input)
    {
        using var scope = Enter();
        return Functional.MaxPool2dWithIndices(input, kernelSize, stride, padding, dilation, ceilMode);
    }
}

/// <summary>The largest element of each window; PyTorch's <c>nn.MaxPool3d</c>. See <see cref="Functional.MaxPool3d"/>.</summary>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Steps of the window; the window's size unless said.</param>
/// <param name="padding">On both sides, counting as -∞; at most half of the window.</param>
/// <param name="dilation">Distance between the window's elements; 1.</param>
/// <param name="ceilMode">Whether the number of windows is rounded up.</param>
public class MaxPool3d(Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes dilation = default, bool ceilMode = false) : Module, ILayer
{
    /// <summary>[N, C, D, H, W] or [C, D, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.MaxPool3d(input, kernelSize, stride, padding, dilation, ceilMode);
    }

    /// <summary>The largest elements, and where they stand: what <c>return_indices</c> gives in PyTorch.</summary>
    public (Tensor Values, Tensor Indices) ForwardWithIndices(Tensor input)
    {
        using var scope = Enter();
        return Functional.MaxPool3dWithIndices(input, kernelSize, stride, padding, dilation, ceilMode);
    }
}

/// <summary>The values of a max pooling put back where they stood; PyTorch's <c>nn.MaxUnpool1d</c>. See <see cref="Functional.MaxUnpool1d"/>.</summary>
/// <param name="kernelSize">The pooling's window.</param>
/// <param name="stride">The pooling's stride; the window's size unless said.</param>
/// <param name="padding">The pooling's padding.</param>
public class MaxUnpool1d(Sizes kernelSize, Sizes stride = default, Sizes padding = default) : Module
{
    /// <summary>[N, C, L] or [C, L].</summary>
    /// <param name="input">The pooled values.</param>
    /// <param name="indices">Where they stood.</param>
    /// <param name="outputSize">Sizes before pooling, where several lead to the input's.</param>
    public virtual Tensor Forward(Tensor input, Tensor indices, Dim[]? outputSize = null)
    {
        using var scope = Enter();
        return Functional.MaxUnpool1d(input, indices, kernelSize, stride, padding, outputSize);
    }
}

/// <summary>The values of a max pooling put back where they stood; PyTorch's <c>nn.MaxUnpool2d</c>. See <see cref="Functional.MaxUnpool2d"/>.</summary>
/// <param name="kernelSize">The pooling's window.</param>
/// <param name="stride">The pooling's stride; the window's size unless said.</param>
/// <param name="padding">The pooling's padding.</param>
public class MaxUnpool2d(Sizes kernelSize, Sizes stride = default, Sizes padding = default) : Module
{
    /// <summary>[N, C, H, W] or [C, H, W].</summary>
    /// <param name="input">The pooled values.</param>
    /// <param name="indices">Where they stood.</param>
    /// <param name="outputSize">Sizes before pooling, where several lead to the input's.</param>
    public virtual Tensor Forward(Tensor input, Tensor indices, Dim[]? outputSize = null)
    {
        using var scope = Enter();
        return Functional.MaxUnpool2d(input, indices, kernelSize, stride, padding, outputSize);
    }
}

/// <summary>The values of a max pooling put back where they stood; PyTorch's <c>nn.MaxUnpool3d</c>. See <see cref="Functional.MaxUnpool3d"/>.</summary>
/// <param name="kernelSize">The pooling's window.</param>
/// <param name="stride">The pooling's stride; the window's size unless said.</param>
/// <param name="padding">The pooling's padding.</param>
public class MaxUnpool3d(Sizes kernelSize, Sizes stride = default, Sizes padding = default) : Module
{
    /// <summary>[N, C, D, H, W] or [C, D, H, W].</summary>
    /// <param name="input">The pooled values.</param>
    /// <param name="indices">Where they stood.</param>
    /// <param name="outputSize">Sizes before pooling, where several lead to the input's.</param>
    public virtual Tensor Forward(Tensor input, Tensor indices, Dim[]? outputSize = null)
    {
        using var scope = Enter();
        return Functional.MaxUnpool3d(input, indices, kernelSize, stride, padding, outputSize);
    }
}

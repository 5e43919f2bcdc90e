namespace Translator;

public static partial class Functional
{
    /// <summary>The largest element of each window; <c>torch.nn.functional.max_pool1d</c>.</summary>
    /// <param name="input">[N, C, L] or [C, L].</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="stride">Steps of the window; the window's size unless said.</param>
    /// <param name="padding">On both sides, counting as -∞; at most half of the window.</param>
    /// <param name="dilation">Distance between the window's elements; 1.</param>
    /// <param name="ceilMode">Whether the number of windows is rounded up.</param>
    public static Tensor MaxPool1d(Tensor input, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes dilation = default, bool ceilMode = false) =>
        Apply(MaxPool(1, kernelSize, stride, padding, dilation, ceilMode), input);

    /// <summary>The largest element of each window, and where it stands in the flattened spatial dimensions; <c>torch.nn.functional.max_pool1d_with_indices</c>.</summary>
    /// <inheritdoc cref="MaxPool1d"/>
    public static (Tensor Values, Tensor Indices) MaxPool1dWithIndices(Tensor input, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes dilation = default, bool ceilMode = false) =>
        PoolMaxWithIndices(MaxPool(1, kernelSize, stride, padding, dilation, ceilMode), input);

    /// <summary>The largest element of each window; <c>torch.nn.functional.max_pool2d</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="stride">Steps of the window; the window's size unless said.</param>
    /// <param name="padding">On both sides, counting as -∞; at most half of the window.</param>
    /// <param name="dilation">Distance between the window's elements; 1.</param>
    /// <param name="ceilMode">Whether the number of windows is rounded up.</param>
    public static Tensor MaxPool2d(Tensor input, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes dilation = default, bool ceilMode = false) =>
        Apply(MaxPool(2, kernelSize, stride, padding, dilation, ceilMode), input);

    /// <summary>The largest element of each window, and where it stands in the flattened spatial dimensions; <c>torch.nn.functional.max_pool2d_with_indices</c>.</summary>
    /// <inheritdoc cref="MaxPool2d"/>
    public static (Tensor Values, Tensor Indices) MaxPool2dWithIndices(Tensor input, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes dilation = default, bool ceilMode = false) =>
        PoolMaxWithIndices(MaxPool(2, kernelSize, stride, padding, dilation, ceilMode), input);

    /// <summary>The largest element of each window; <c>torch.nn.functional.max_pool3d</c>.</summary>
    /// <param name="input">[N, C, D, H, W] or [C, D, H, W].</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="stride">Steps of the window; the window's size unless said.</param>
    /// <param name="padding">On both sides, counting as -∞; at most half of the window.</param>
    /// <param name="dilation">Distance between the window's elements; 1.</param>
    /// <param name="ceilMode">Whether the number of windows is rounded up.</param>
    public static Tensor MaxPool3d(Tensor input, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes dilation = default, bool ceilMode = false) =>
        Apply(MaxPool(3, kernelSize, stride, padding, dilation, ceilMode), input);

    /// <summary>The largest element of each window, and where it stands in the flattened spatial dimensions; <c>torch.nn.functional.max_pool3d_with_indices</c>.</summary>
    /// <inheritdoc cref="MaxPool3d"/>
    public static (Tensor Values, Tensor Indices) MaxPool3dWithIndices(Tensor input, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes dilation = default, bool ceilMode = false) =>
        PoolMaxWithIndices(MaxPool(3, kernelSize, stride, padding, dilation, ceilMode), input);

    static Operators.MaxPool MaxPool(int spatial, Sizes kernelSize, Sizes stride, Sizes padding, Sizes dilation, bool ceilMode)
    {
        var kernel = kernelSize.Expand(spatial, nameof(kernelSize));
        return new(kernel, stride.IsGiven ? stride.Expand(spatial, nameof(stride)) : kernel, Symmetric(padding, spatial), dilation.Expand(spatial, nameof(dilation), orElse: 1), ceilMode);
    }

    static (Tensor Values, Tensor Indices) PoolMaxWithIndices(Operators.MaxPool pool, Tensor input)
    {
        var outputs = ApplyMany(new Operators.MaxPoolWithIndices(pool.Kernel, pool.Stride, pool.Padding, pool.Dilation, pool.CeilMode), input);
        return (outputs[0], outputs[1]);
    }

    static (int Before, int After)[] Symmetric(Sizes padding, int spatial) =>
        [.. padding.Expand(spatial, nameof(padding), orElse: 0, least: 0).Select(p => (p, p))];
}

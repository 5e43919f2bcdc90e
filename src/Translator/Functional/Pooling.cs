namespace Translator;

public static partial class Functional
{
    /// <summary>The largest element of each window; <c>torch.nn.functional.max_pool2d</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="stride">Steps of the window; the window's size unless said.</param>
    /// <param name="padding">On both sides, counting as -∞; at most half of the window.</param>
    /// <param name="dilation">Distance between the window's elements; 1.</param>
    /// <param name="ceilMode">Whether the number of windows is rounded up.</param>
    public static Tensor MaxPool2d(Tensor input, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes dilation = default, bool ceilMode = false) =>
        PoolMax(2, input, kernelSize, stride, padding, dilation, ceilMode);

    static Tensor PoolMax(int spatial, Tensor input, Sizes kernelSize, Sizes stride, Sizes padding, Sizes dilation, bool ceilMode)
    {
        var kernel = kernelSize.Expand(spatial, nameof(kernelSize));
        return Apply(
            new Operators.MaxPool(kernel, stride.IsGiven ? stride.Expand(spatial, nameof(stride)) : kernel, Symmetric(padding, spatial), (dilation.IsGiven ? dilation : 1).Expand(spatial, nameof(dilation)), ceilMode),
            input);
    }

    static (int Before, int After)[] Symmetric(Sizes padding, int spatial) =>
        [.. (padding.IsGiven ? padding : 0).Expand(spatial, nameof(padding), least: 0).Select(p => (p, p))];

    /// <summary>Means over windows that divide height and width into a number of parts; <c>torch.nn.functional.adaptive_avg_pool2d</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="outputSize">Number of parts.</param>
    public static Tensor AdaptiveAvgPool2d(Tensor input, Sizes outputSize) =>
        Apply(new Operators.AdaptiveAveragePool([.. outputSize.Expand(2, nameof(outputSize)).Select(s => (int?)s)]), input);
}

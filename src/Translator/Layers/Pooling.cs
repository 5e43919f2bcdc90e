namespace Translator;

/// <summary>The largest element of each window; PyTorch's <c>nn.MaxPool2d</c>. See <see cref="Functional.MaxPool2d"/>.</summary>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Steps of the window; the window's size unless said.</param>
/// <param name="padding">On both sides, counting as -∞.</param>
/// <param name="dilation">Distance between the window's elements; 1.</param>
/// <param name="ceilMode">Whether the number of windows is rounded up.</param>
public sealed class MaxPool2d(Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes dilation = default, bool ceilMode = false) : Module, ILayer
{
    /// <summary>[N, C, H, W] to [N, C, H', W'].</summary>
    public Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.MaxPool2d(input, kernelSize, stride, padding, dilation, ceilMode);
    }
}

/// <summary>Means over windows that divide height and width into a number of parts; PyTorch's <c>nn.AdaptiveAvgPool2d</c>.</summary>
/// <param name="outputSize">Number of parts.</param>
public sealed class AdaptiveAvgPool2d(Sizes outputSize) : Module, ILayer
{
    /// <summary>[N, C, H, W] to [N, C, parts, parts].</summary>
    public Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.AdaptiveAvgPool2d(input, outputSize);
    }
}

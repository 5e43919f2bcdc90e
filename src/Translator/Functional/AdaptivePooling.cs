namespace Translator;

public static partial class Functional
{
    /// <summary>Means over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_avg_pool1d</c>.</summary>
    /// <param name="input">[N, C, L] or [C, L].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveAvgPool1d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveAveragePool(outputSize.Expand(1, nameof(outputSize))), input);

    /// <summary>Maxima over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_max_pool1d</c>.</summary>
    /// <param name="input">[N, C, L] or [C, L].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveMaxPool1d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveMaxPool(outputSize.Expand(1, nameof(outputSize))), input);

    /// <summary>Means over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_avg_pool2d</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveAvgPool2d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveAveragePool(outputSize.Expand(2, nameof(outputSize))), input);

    /// <summary>Maxima over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_max_pool2d</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveMaxPool2d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveMaxPool(outputSize.Expand(2, nameof(outputSize))), input);

    /// <summary>Means over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_avg_pool3d</c>.</summary>
    /// <param name="input">[N, C, D, H, W] or [C, D, H, W].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveAvgPool3d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveAveragePool(outputSize.Expand(3, nameof(outputSize))), input);

    /// <summary>Maxima over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_max_pool3d</c>.</summary>
    /// <param name="input">[N, C, D, H, W] or [C, D, H, W].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveMaxPool3d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveMaxPool(outputSize.Expand(3, nameof(outputSize))), input);
}

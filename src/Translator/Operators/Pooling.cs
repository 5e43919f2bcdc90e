namespace Translator.Operators;

/// <summary>The largest element of each window; padding counts as -∞. x is [N, C, ...] or [C, ...].</summary>
/// <param name="Kernel">Window per spatial dimension.</param>
/// <param name="Stride">Per spatial dimension.</param>
/// <param name="Padding">Before and after, per spatial dimension.</param>
/// <param name="Dilation">Per spatial dimension.</param>
/// <param name="CeilMode">Whether the number of windows is rounded up; a window that would start behind the input and its left padding is left out.</param>
public sealed record MaxPool(IReadOnlyList<int> Kernel, IReadOnlyList<int> Stride, IReadOnlyList<(int Before, int After)> Padding, IReadOnlyList<int> Dilation, bool CeilMode) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[0]! with { Shape = Windows.Pool(inputs[0]!.Shape, "MaxPool", Kernel, Stride, Padding, Dilation, CeilMode) };
}

/// <summary>Means over windows that divide each spatial dimension into a given number of parts: part i is [⌊i·size/n⌋, ⌈(i+1)·size/n⌉).</summary>
/// <param name="OutputSize">Number of parts per spatial dimension; null keeps the size.</param>
public sealed record AdaptiveAveragePool(IReadOnlyList<int?> OutputSize) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[0]! with { Shape = Windows.Adaptive(inputs[0]!.Shape, "AdaptiveAvgPool", OutputSize) };
}

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

/// <summary><see cref="MaxPool"/>, and where the elements stand in their flattened spatial dimensions, int64. Outputs: values, indices.</summary>
/// <inheritdoc cref="MaxPool"/>
public sealed record MaxPoolWithIndices(IReadOnlyList<int> Kernel, IReadOnlyList<int> Stride, IReadOnlyList<(int Before, int After)> Padding, IReadOnlyList<int> Dilation, bool CeilMode) : Operator
{
    /// <inheritdoc/>
    public override IReadOnlyList<TensorType> Infer(IReadOnlyList<TensorType?> inputs)
    {
        var shape = Windows.Pool(inputs[0]!.Shape, "MaxPool", Kernel, Stride, Padding, Dilation, CeilMode);
        return [inputs[0]! with { Shape = shape }, new(DType.Int64, shape)];
    }
}

/// <summary>The mean of each window. x is [N, C, ...] or [C, ...].</summary>
/// <param name="Kernel">Window per spatial dimension.</param>
/// <param name="Stride">Per spatial dimension.</param>
/// <param name="Padding">Zeros before and after, per spatial dimension.</param>
/// <param name="CeilMode">Whether the number of windows is rounded up; what a window has beyond the padded input never counts.</param>
/// <param name="CountIncludePad">Whether padding counts in the divisor.</param>
/// <param name="DivisorOverride">Divides the sum of each window instead of the number of elements.</param>
public sealed record AveragePool(IReadOnlyList<int> Kernel, IReadOnlyList<int> Stride, IReadOnlyList<(int Before, int After)> Padding, bool CeilMode, bool CountIncludePad, int? DivisorOverride) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[0]! with { Shape = Windows.Pool(inputs[0]!.Shape, "AvgPool", Kernel, Stride, Padding, [.. Kernel.Select(_ => 1)], CeilMode) };
}

/// <summary>Means over windows that divide each spatial dimension into a given number of parts: part i is [⌊i·size/n⌋, ⌈(i+1)·size/n⌉).</summary>
/// <param name="OutputSize">Number of parts per spatial dimension; null keeps the size.</param>
public sealed record AdaptiveAveragePool(IReadOnlyList<int?> OutputSize) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[0]! with { Shape = Windows.Adaptive(inputs[0]!.Shape, "AdaptiveAvgPool", OutputSize) };
}

/// <summary>Maxima over windows that divide each spatial dimension as <see cref="AdaptiveAveragePool"/> does.</summary>
/// <param name="OutputSize">Number of parts per spatial dimension; null keeps the size.</param>
public sealed record AdaptiveMaxPool(IReadOnlyList<int?> OutputSize) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[0]! with { Shape = Windows.Adaptive(inputs[0]!.Shape, "AdaptiveMaxPool", OutputSize) };
}

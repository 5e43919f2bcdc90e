namespace Translator.Operators;

/// <summary>Where along a dimension an extreme element stands, as int64: the first of several; NaN counts as extreme.</summary>
/// <param name="Dim">From 0.</param>
/// <param name="KeepDim">Whether the dimension stays with size 1.</param>
public abstract record ArgExtremum(int Dim, bool KeepDim) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        if (inputs[0]!.Shape[Dim].Known == 0) throw new ModelException($"dimension {Dim} of {inputs[0]!.Shape} is empty and has no extreme element", "dim");
        return new(DType.Int64, Reduction.Reduce(inputs[0]!.Shape, [Dim], KeepDim));
    }
}

/// <summary>Where the largest element stands.</summary>
/// <inheritdoc cref="ArgExtremum"/>
public sealed record ArgMax(int Dim, bool KeepDim) : ArgExtremum(Dim, KeepDim);

/// <summary>Where the smallest element stands.</summary>
/// <inheritdoc cref="ArgExtremum"/>
public sealed record ArgMin(int Dim, bool KeepDim) : ArgExtremum(Dim, KeepDim);

/// <summary>The first elements along a dimension after sorting, and where they stood (int64); NaN counts as largest. Outputs: values, indices.</summary>
/// <param name="K">How many; the dimension's size gives all.</param>
/// <param name="Dim">From 0.</param>
/// <param name="Largest">Whether the largest come first instead of the smallest.</param>
public sealed record TopK(Dim K, int Dim, bool Largest) : Operator
{
    /// <inheritdoc/>
    public override IReadOnlyList<TensorType> Infer(IReadOnlyList<TensorType?> inputs)
    {
        var (x, size) = (inputs[0]!, inputs[0]!.Shape[Dim]);
        if (K.Known is < 0 || (size - K).Known is < 0) throw new ModelException($"k is 0 to {size}, the size of dimension {Dim} of {x.Shape}, but is {K}", "k");
        var shape = x.Shape.With(Dim, K);
        return [x with { Shape = shape }, new(DType.Int64, shape)];
    }
}

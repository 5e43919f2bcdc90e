namespace Translator.Operators;

/// <summary>Tensors one behind the other along a dimension.</summary>
/// <param name="Dim">From 0.</param>
public sealed record Concat(int Dim) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var first = inputs[0]!;
        var sum = first.Shape[Dim];
        foreach (var next in inputs.Skip(1))
        {
            if (next!.Shape.Rank != first.Shape.Rank || next.Shape.Where((size, i) => i != Dim && SizeAssumptions.Agree(size, first.Shape[i]) is null).Any())
                throw new ModelException($"tensors joined along dimension {Dim} must agree in all others, but {first.Shape} and {next.Shape} differ", "tensors");
            sum += next.Shape[Dim];
        }

        return first with { Shape = first.Shape.With(Dim, sum) };
    }
}

/// <summary>Parts of a tensor along a dimension, one output each.</summary>
/// <param name="Sizes">Their sizes; together the whole dimension.</param>
/// <param name="Dim">From 0.</param>
public sealed record Split(IReadOnlyList<Dim> Sizes, int Dim) : Operator
{
    /// <inheritdoc/>
    public override IReadOnlyList<TensorType> Infer(IReadOnlyList<TensorType?> inputs) =>
        [.. Sizes.Select(size => inputs[0]! with { Shape = inputs[0]!.Shape.With(Dim, size) })];
}

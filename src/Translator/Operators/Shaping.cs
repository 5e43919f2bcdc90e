namespace Translator.Operators;

/// <summary>The same elements in row-major order under another shape.</summary>
/// <param name="Shape">The new shape, with nothing left to infer.</param>
public sealed record Reshape(Shape Shape) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => inputs[0]! with { Shape = Shape };
}

/// <summary>Dimensions in another order.</summary>
/// <param name="Dims">For each dimension of the output, the input's, from 0.</param>
public sealed record Permute(IReadOnlyList<int> Dims) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[0]! with { Shape = new(Dims.Select(d => inputs[0]!.Shape[d])) };
}

/// <summary>New dimensions of size 1.</summary>
/// <param name="Dims">Where they stand in the output, from 0, ascending.</param>
public sealed record Unsqueeze(IReadOnlyList<int> Dims) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[0]! with { Shape = Dims.Aggregate(inputs[0]!.Shape, (shape, dim) => shape.Insert(dim, 1)) };
}

/// <summary>Without some dimensions of size 1.</summary>
/// <param name="Dims">Which, from 0, ascending.</param>
public sealed record Squeeze(IReadOnlyList<int> Dims) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[0]! with { Shape = new(inputs[0]!.Shape.Where((_, i) => !Dims.Contains(i))) };
}

/// <summary>Dimensions of size 1, and new ones in front, repeated to a shape.</summary>
/// <param name="Shape">The shape.</param>
public sealed record Expand(Shape Shape) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => inputs[0]! with { Shape = Shape };
}

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
            if (next!.Shape.Rank != first.Shape.Rank || next.Shape.Where((size, i) => i != Dim && size != first.Shape[i]).Any())
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

/// <summary>Every <c>Step</c>th element from <c>Start</c> up to but without <c>End</c> along a dimension.</summary>
/// <param name="Dim">From 0.</param>
/// <param name="Start">At least 0.</param>
/// <param name="End">At most the dimension's size.</param>
/// <param name="Step">At least 1.</param>
public sealed record Slice(int Dim, Dim Start, Dim End, int Step) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[0]! with { Shape = inputs[0]!.Shape.With(Dim, Translator.Dim.CeilingDivide(End - Start, Step)) };
}

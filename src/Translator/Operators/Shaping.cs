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

/// <summary>The whole tensor several times along each dimension.</summary>
/// <param name="Repeats">How often, for each dimension.</param>
public sealed record Tile(IReadOnlyList<Dim> Repeats) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[0]! with { Shape = new(inputs[0]!.Shape.Select((size, i) => size * Repeats[i])) };
}

/// <summary>Dimensions in reverse order of elements.</summary>
/// <param name="Dims">From 0, ascending.</param>
public sealed record Flip(IReadOnlyList<int> Dims) : UnaryOperator;

/// <summary>The last two dimensions with zeros above or below a diagonal.</summary>
/// <param name="Upper">Whether the part above stays instead of the part below.</param>
/// <param name="Diagonal">0 for the main one, which stays; positive above it.</param>
public sealed record Trilu(bool Upper, Dim Diagonal) : UnaryOperator;

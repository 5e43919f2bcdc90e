namespace Translator.Operators;

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

/// <summary>Slices of the first input along a dimension, picked by the integers of the second: its dimensions take that dimension's place.</summary>
/// <param name="Dim">From 0.</param>
public sealed record Take(int Dim) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var (shape, index) = (inputs[0]!.Shape, inputs[1]!.Shape);
        return inputs[0]! with { Shape = new([.. shape.Take(Dim), .. index, .. shape.Skip(Dim + 1)]) };
    }
}

/// <summary>
/// Elements of the first input picked along a dimension: output[i, j, k] = x[index[i, j, k], j, k] for dimension 0. Inputs: x, index (integers, of the same rank).
/// </summary>
/// <param name="Dim">From 0.</param>
public sealed record Gather(int Dim) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        CheckIndex(inputs[0]!, inputs[1]!, Dim);
        return inputs[0]! with { Shape = inputs[1]!.Shape };
    }

    /// <summary>The rule that gathering and scattering share.</summary>
    internal static void CheckIndex(TensorType x, TensorType index, int dim)
    {
        if (!index.DType.IsInteger()) throw new ModelException($"an index is of integers, but this one is {index}", "index");
        if (index.Shape.Rank != x.Shape.Rank) throw new ModelException($"the index {index.Shape} needs as many dimensions as the input {x.Shape}", "index");
        for (var i = 0; i < index.Shape.Rank; i++)
            if (i != dim && (x.Shape[i] - index.Shape[i]).Known is < 0)
                throw new ModelException($"the index {index.Shape} is larger than the input {x.Shape} in dimension {i}", "index");
    }
}

/// <summary>
/// The first input with elements of the third put where the index says: output[index[i, j, k], j, k] = source[i, j, k] for dimension 0.
/// Inputs: x, index (integers), source (of the index's shape).
/// </summary>
/// <param name="Dim">From 0.</param>
/// <param name="Reduction">What happens to elements that meet; with <see cref="ScatterReduction.None"/> an index must not occur twice.</param>
public sealed record Scatter(int Dim, ScatterReduction Reduction) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var (x, index, source) = (inputs[0]!, inputs[1]!, inputs[2]!);
        Gather.CheckIndex(x, index, Dim);
        return source.Shape.Equals(index.Shape) ? x : throw new ModelException($"the source {source.Shape} and the index {index.Shape} differ in shape", "src");
    }
}

/// <summary>How scattered elements meet those that are there.</summary>
public enum ScatterReduction
{
    /// <summary>They replace them.</summary>
    None,

    /// <summary>Sum.</summary>
    Add,

    /// <summary>Product.</summary>
    Multiply,

    /// <summary>The smallest.</summary>
    Minimum,

    /// <summary>The largest.</summary>
    Maximum,
}

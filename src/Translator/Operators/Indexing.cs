namespace Translator.Operators;

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

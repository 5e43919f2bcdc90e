namespace Translator.Operators;

/// <summary>More elements before and after, for each dimension.</summary>
/// <param name="Before">How many before, at least 0, for each dimension.</param>
/// <param name="After">How many after, at least 0, for each dimension.</param>
/// <param name="Mode">What they are.</param>
/// <param name="Value">The number in mode <see cref="PadMode.Constant"/>.</param>
public sealed record Pad(IReadOnlyList<int> Before, IReadOnlyList<int> After, PadMode Mode, Scalar Value) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var shape = inputs[0]!.Shape;
        for (var i = 0; i < shape.Rank; i++)
            if (Math.Max(Before[i], After[i]) is var most and > 0 && shape[i].Known is { } size && (Mode == PadMode.Reflect ? size <= most : Mode == PadMode.Replicate && size == 0))
                throw new ModelException($"{Mode.ToString().ToLowerInvariant()} padding of {most} needs a size of at least {(Mode == PadMode.Reflect ? most + 1 : 1)}, but dimension {i} of {shape} has {size}", "pad");
        return inputs[0]! with { Shape = new(shape.Select((size, i) => size + Before[i] + After[i])) };
    }
}

/// <summary>What stands in padding.</summary>
public enum PadMode
{
    /// <summary>A given number.</summary>
    Constant,

    /// <summary>The elements mirrored at the border, which is not repeated: 3 2 | 1 2 3.</summary>
    Reflect,

    /// <summary>The border's element: 1 1 | 1 2 3.</summary>
    Replicate,
}

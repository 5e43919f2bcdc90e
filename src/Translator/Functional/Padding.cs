namespace Translator;

public static partial class Functional
{
    /// <summary>More elements before and after the last dimensions, fewer where a number is negative; <c>torch.nn.functional.pad</c>.</summary>
    /// <param name="input">Any shape; modes other than constant pad at most the spatial dimensions of [N, C, ...] or [C, ...].</param>
    /// <param name="pad">Pairs of before and after, for the last dimension first.</param>
    /// <param name="mode"><c>"constant"</c>; <c>"reflect"</c>: mirrored without the border; <c>"replicate"</c>: the border's element; <c>"circular"</c>: from the other end.</param>
    /// <param name="value">The number in mode constant.</param>
    public static Tensor Pad(Tensor input, int[] pad, string mode = "constant", double value = 0)
    {
        if (pad.Length % 2 != 0) throw new ModelException($"pad needs pairs of before and after, but has {pad.Length} numbers", nameof(pad));
        if (pad.Length / 2 > input.Rank) throw new ModelException($"pad has {pad.Length / 2} pairs, but the input {input.Shape} has only {input.Rank} dimensions", nameof(pad));
        int[] before = new int[input.Rank], after = new int[input.Rank];
        for (var i = 0; i < pad.Length / 2; i++) (before[input.Rank - 1 - i], after[input.Rank - 1 - i]) = (pad[2 * i], pad[2 * i + 1]);
        return mode switch
        {
            "constant" => Pad(input, before, after, Operators.PadMode.Constant, value),
            "reflect" => Pad(input, before, after, Operators.PadMode.Reflect, 0),
            "replicate" => Pad(input, before, after, Operators.PadMode.Replicate, 0),
            "circular" => PadCircular(input, before, after),
            _ => throw new ModelException($"mode is \"constant\", \"reflect\", \"replicate\" or \"circular\", not \"{mode}\"", nameof(mode)),
        };
    }

    /// <summary><see cref="Pad(Tensor, int[], string, double)"/> by sizes, which may be symbolic where the mode is constant or replicate.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="pad">Pairs of before and after, for the last dimension first; symbolic ones are at least 0 when the graph runs.</param>
    /// <param name="mode">As for numbers.</param>
    /// <param name="value">The number in mode constant.</param>
    /// <remarks>The compiler calls it where the integers of the source depend on sizes.</remarks>
    internal static Tensor Pad(Tensor input, Dim[] pad, string mode, double value)
    {
        if (pad.All(amount => amount.IsKnown)) return Pad(input, Array.ConvertAll(pad, amount => (int)amount), mode, value);
        if (mode is not ("constant" or "replicate")) throw new ModelException($"padding in mode \"{mode}\" takes known amounts, but these are [{string.Join(", ", pad)}]", nameof(pad));
        if (pad.Length % 2 != 0 || pad.Length / 2 > input.Rank) return Pad(input, new int[pad.Length], mode, value); // which refuses them
        for (var i = 0; i < pad.Length / 2; i++)
        {
            var (axis, before, after) = (input.Rank - 1 - i, pad[2 * i], pad[2 * i + 1]);
            input = before.IsKnown && after.IsKnown ? Pad(input, [.. new int[2 * i], (int)before, (int)after], mode, value)
                : mode == "replicate" ? IndexSelect(input, axis, Clamp(Arange(-before, input.Shape[axis] + after), 0, input.Shape[axis] - 1))
                : Cat([Full(input.Shape.With(axis, before), value, input.DType), input, Full(input.Shape.With(axis, after), value, input.DType)], axis);
        }

        return input;
    }

    static Tensor Pad(Tensor input, int[] before, int[] after, Operators.PadMode mode, Scalar value)
    {
        input = Crop(input, before, after);
        int[] more = [.. before.Select(n => Math.Max(n, 0))], behind = [.. after.Select(n => Math.Max(n, 0))];
        return more.Concat(behind).All(n => n == 0) ? input : Apply(new Operators.Pad(more, behind, mode, value), input);
    }

    static Tensor PadCircular(Tensor input, int[] before, int[] after)
    {
        input = Crop(input, before, after);
        for (var axis = 0; axis < input.Rank; axis++)
        {
            var size = input.Shape[axis];
            int front = Math.Max(before[axis], 0), behind = Math.Max(after[axis], 0);
            if (size.Known < Math.Max(front, behind))
                throw new ModelException($"circular padding of {Math.Max(front, behind)} goes around more than once: dimension {axis} of {input.Shape} has {size}", "pad");
            var parts = new List<Tensor>();
            if (front > 0) parts.Add(Narrow(input, axis, size - front, front));
            parts.Add(input);
            if (behind > 0) parts.Add(Narrow(input, axis, 0, behind));
            input = Cat(parts, axis);
        }

        return input;
    }

    /// <summary>Negative padding takes elements away.</summary>
    static Tensor Crop(Tensor input, int[] before, int[] after)
    {
        for (var axis = 0; axis < input.Rank; axis++)
        {
            int front = Math.Max(-before[axis], 0), behind = Math.Max(-after[axis], 0);
            if (front + behind == 0) continue;
            input = input.Shape[axis].Known < front + behind
                ? throw new ModelException($"padding takes {front + behind} elements from dimension {axis} of {input.Shape}", "pad")
                : Narrow(input, axis, front, input.Shape[axis] - (front + behind));
        }

        return input;
    }
}

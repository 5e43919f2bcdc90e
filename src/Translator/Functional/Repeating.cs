namespace Translator;

public static partial class Functional
{
    /// <summary>The whole tensor several times along each dimension; new dimensions stand in front. <c>Tensor.repeat</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="repeats">How often, for at least as many dimensions as the tensor has.</param>
    public static Tensor Repeat(Tensor input, params Dim[] repeats)
    {
        if (repeats.Length < input.Rank) throw new ModelException($"repeat needs a number for each dimension of {input.Shape}, but has {repeats.Length}; Tile fills up with ones", nameof(repeats));
        if (Array.Exists(repeats, r => r.Known < 0)) throw new ModelException($"repeats are at least 0, but are ({string.Join(", ", repeats)})", nameof(repeats));
        var aligned = Reshape(input, [.. Enumerable.Repeat((Dim)1, repeats.Length - input.Rank), .. input.Shape]);
        return Array.TrueForAll(repeats, r => r == 1) ? aligned : Apply(new Operators.Tile(repeats), aligned);
    }

    /// <summary>The whole tensor several times along each dimension; missing numbers in front are 1. <c>torch.tile</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dims">How often, for the last dimensions.</param>
    public static Tensor Tile(Tensor input, params Dim[] dims) => Repeat(input, [.. Enumerable.Repeat((Dim)1, Math.Max(0, input.Rank - dims.Length)), .. dims]);

    /// <summary>Each slice along a dimension several times in a row; <c>torch.repeat_interleave</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="repeats">How often, at least 0.</param>
    /// <param name="dim">The dimension; null: each element of the flattened tensor.</param>
    /// <param name="outputSize">The size of the result along it, which follows from the rest.</param>
    public static Tensor RepeatInterleave(Tensor input, Dim repeats, int? dim = null, Dim? outputSize = null)
    {
        if (repeats.Known < 0) throw new ModelException($"repeats must be at least 0, but is {repeats}", nameof(repeats));
        if (dim is null) return RepeatInterleave(Reshape(input, -1), repeats, 0, outputSize);
        var axis = Shape.Axis(dim.Value, input.Rank);
        var size = input.Shape[axis] * repeats;
        if (outputSize is { } said && (said - size).Known is not (null or 0)) throw new ModelException($"{input.Shape[axis]} slices {repeats} times are {size}, not {said}", nameof(outputSize));
        var spread = Unsqueeze(input, axis + 1);
        return Reshape(Expand(spread, [.. spread.Shape.With(axis + 1, repeats)]), [.. input.Shape.With(axis, size)]);
    }

    /// <summary>Each slice along a dimension as often as a tensor says; <c>torch.repeat_interleave</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="repeats">How often: an integer for each slice, or one for all.</param>
    /// <param name="dim">The dimension; null: each element of the flattened tensor.</param>
    /// <param name="outputSize">The size of the result along it, the sum of the repeats: a graph's sizes do not depend on values.</param>
    public static Tensor RepeatInterleave(Tensor input, Tensor repeats, int? dim = null, Dim? outputSize = null)
    {
        if (outputSize is not { } size) throw new ModelException("the size of the result depends on values, which a graph's sizes do not; say it: outputSize", nameof(outputSize));
        if (dim is null) return RepeatInterleave(Reshape(input, -1), repeats, 0, size);
        var axis = Shape.Axis(dim.Value, input.Rank);
        if (CheckIndex(repeats, nameof(repeats)).Rank > 1) throw new ModelException($"repeats are a number or one for each slice, but are {repeats.Shape}", nameof(repeats));

        // place k of the result belongs to the first slice that ends behind it
        var ends = Cumsum(Expand(repeats, input.Shape[axis]), 0);
        return IndexSelect(input, axis, Sum(Unsqueeze(ends, 0) <= Unsqueeze(Arange(size), 1), 1));
    }

    /// <summary>Dimensions in reverse order of elements; <c>torch.flip</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dims">Which dimensions.</param>
    public static Tensor Flip(Tensor input, params int[] dims) => dims.Length == 0 ? input : Apply(new Operators.Flip(Axes(dims, input.Rank, nameof(dims))), input);

    /// <summary>Columns in reverse order; <c>torch.fliplr</c>.</summary>
    /// <param name="input">At least two dimensions; the columns are the second.</param>
    public static Tensor Fliplr(Tensor input) => input.Rank >= 2
        ? Flip(input, 1)
        : throw new ModelException($"columns are a second dimension, which {input.Shape} does not have", nameof(input));

    /// <summary>Rows in reverse order; <c>torch.flipud</c>.</summary>
    /// <param name="input">At least one dimension; the rows are the first.</param>
    public static Tensor Flipud(Tensor input) => Flip(input, 0);

    /// <summary>Turned by quarters of a circle; <c>torch.rot90</c>.</summary>
    /// <param name="input">At least two dimensions.</param>
    /// <param name="k">How many quarters, from the first dimension toward the second; negative turns back.</param>
    /// <param name="dims">The two dimensions; null: 0 and 1.</param>
    public static Tensor Rot90(Tensor input, int k = 1, int[]? dims = null)
    {
        dims ??= [0, 1];
        if (dims.Length != 2) throw new ModelException($"a turn is in two dimensions, but dims has {dims.Length}", nameof(dims));
        int from = Shape.Axis(dims[0], input.Rank, nameof(dims)), to = Shape.Axis(dims[1], input.Rank, nameof(dims));
        if (from == to) throw new ModelException($"a turn is in two dimensions, but both are {from}", nameof(dims));
        return ((k % 4 + 4) % 4) switch
        {
            1 => Transpose(Flip(input, to), from, to),
            2 => Flip(input, from, to),
            3 => Transpose(Flip(input, from), from, to),
            _ => input,
        };
    }

    /// <summary>Elements of the flattened tensor moved on, the last ones to the front; <c>torch.roll</c>.</summary>
    public static Tensor Roll(Tensor input, Dim shifts) => Reshape(Roll(Reshape(input, -1), shifts, 0), [.. input.Shape]);

    /// <summary>Elements moved on along a dimension, the last ones to the front; <c>torch.roll</c>.</summary>
    public static Tensor Roll(Tensor input, Dim shifts, int dims) => Roll(input, new[] { shifts }, [dims]);

    /// <summary>Elements moved on along dimensions, the last ones to the front; <c>torch.roll</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="shifts">By how many places; negative moves back.</param>
    /// <param name="dims">Along which dimension, for each shift.</param>
    public static Tensor Roll(Tensor input, int[] shifts, int[] dims) => Roll(input, shifts.Select(shift => (Dim)shift).ToArray(), dims);

    /// <summary>The same by places that may depend on sizes.</summary>
    internal static Tensor Roll(Tensor input, Dim[] shifts, int[] dims)
    {
        if (shifts.Length != dims.Length) throw new ModelException($"roll needs a dimension for each shift, but has {shifts.Length} shifts and {dims.Length} dimensions", nameof(dims));
        for (var i = 0; i < shifts.Length; i++)
        {
            var axis = Shape.Axis(dims[i], input.Rank, nameof(dims));
            var size = input.Shape[axis];
            if (size.Known == 0) continue;

            // Python's remainder: a negative shift counts from the end
            var front = shifts[i] - Dim.FloorDivide(shifts[i], size) * size;
            if (front == 0) continue;
            input = Cat([Narrow(input, axis, size - front, front), Narrow(input, axis, 0, size - front)], axis);
        }

        return input;
    }
}

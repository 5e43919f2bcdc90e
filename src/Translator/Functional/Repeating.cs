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

    /// <summary>Each element of the flattened tensor several times in a row; <c>torch.repeat_interleave</c>.</summary>
    public static Tensor RepeatInterleave(Tensor input, int repeats) => RepeatInterleave(Reshape(input, -1), repeats, 0);

    /// <summary>Each slice along a dimension several times in a row; <c>torch.repeat_interleave</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="repeats">How often, at least 0.</param>
    /// <param name="dim">The dimension.</param>
    public static Tensor RepeatInterleave(Tensor input, int repeats, int dim)
    {
        if (repeats < 0) throw new ModelException($"repeats must be at least 0, but is {repeats}", nameof(repeats));
        var axis = Shape.Axis(dim, input.Rank);
        var spread = Unsqueeze(input, axis + 1);
        return Reshape(Expand(spread, [.. spread.Shape.With(axis + 1, repeats)]), [.. input.Shape.With(axis, input.Shape[axis] * repeats)]);
    }

    /// <summary>Dimensions in reverse order of elements; <c>torch.flip</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dims">Which dimensions.</param>
    public static Tensor Flip(Tensor input, params int[] dims) => dims.Length == 0 ? input : Apply(new Operators.Flip(Axes(dims, input.Rank, nameof(dims))), input);

    /// <summary>Elements of the flattened tensor moved on, the last ones to the front; <c>torch.roll</c>.</summary>
    public static Tensor Roll(Tensor input, int shifts) => Reshape(Roll(Reshape(input, -1), [shifts], [0]), [.. input.Shape]);

    /// <summary>Elements moved on along a dimension, the last ones to the front; <c>torch.roll</c>.</summary>
    public static Tensor Roll(Tensor input, int shifts, int dims) => Roll(input, [shifts], [dims]);

    /// <summary>Elements moved on along dimensions, the last ones to the front; <c>torch.roll</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="shifts">By how many places; negative moves back.</param>
    /// <param name="dims">Along which dimension, for each shift.</param>
    public static Tensor Roll(Tensor input, int[] shifts, int[] dims)
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

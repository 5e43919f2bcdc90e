namespace Translator;

public static partial class Functional
{
    /// <summary>Elements <paramref name="start"/> up to but without <paramref name="start"/> + <paramref name="length"/>; <c>torch.narrow</c>.</summary>
    /// <param name="input">At least one dimension.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="start">First element; negative counts from the end.</param>
    /// <param name="length">How many.</param>
    public static Tensor Narrow(Tensor input, int dim, Dim start, Dim length)
    {
        var axis = Shape.Axis(dim, input.Rank);
        var size = input.Shape[axis];
        var first = start.Known < 0 ? start + size : start;
        if (first.Known < 0) throw new ModelException($"element {start} is before the first of dimension {axis} of {input.Shape}", nameof(start));
        if (length.Known < 0 || (size - first - length).Known < 0)
            throw new ModelException($"{length} elements from {first} on are not in dimension {axis} of {input.Shape}, which has {size}", nameof(length));
        return length == size ? input : Apply(new Operators.Slice(axis, first, first + length, 1), input);
    }

    /// <summary>One slice along a dimension, without it; <c>torch.select</c>.</summary>
    /// <param name="input">At least one dimension.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Which; negative counts from the end.</param>
    public static Tensor Select(Tensor input, int dim, Dim index)
    {
        var axis = Shape.Axis(dim, input.Rank);
        var size = input.Shape[axis];
        var position = index.Known < 0 ? index + size : index;
        return position.Known < 0 || (size - 1 - position).Known < 0
            ? throw new ModelException($"index {index} is out of range: dimension {axis} of {input.Shape} has {size} elements", nameof(index))
            : Apply(new Operators.Squeeze([axis]), Apply(new Operators.Slice(axis, position, position + 1, 1), input));
    }

    /// <summary>Slices along a dimension in the order of an index; <c>torch.index_select</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Integers from 0 to its size - 1, one dimension. Whether they are is not checked here; engines differ outside of the range.</param>
    public static Tensor IndexSelect(Tensor input, int dim, Tensor index) => index.Rank <= 1
        ? Apply(new Operators.Take(Shape.Axis(dim, input.Rank)), input, CheckIndex(index.Rank == 0 ? Reshape(index, 1) : index))
        : throw new ModelException($"the index has one dimension, but is {index.Shape}; write x[index] for more", nameof(index));

    /// <summary>Elements of the flattened tensor; <c>torch.take</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="index">Integers of any shape; negative ones count from the end.</param>
    public static Tensor Take(Tensor input, Tensor index) => Apply(new Operators.Take(0), Reshape(input, -1), FromStart(CheckIndex(index), input.Shape.Elements));

    /// <summary>output[i, j, k] = input[index[i, j, k], j, k] for dimension 0; <c>torch.gather</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Integers from 0, of the same rank, in the other dimensions at most as large.</param>
    public static Tensor Gather(Tensor input, int dim, Tensor index) => Apply(new Operators.Gather(Shape.Axis(dim, input.Rank)), input, index);

    /// <summary><see cref="Gather"/> after the other dimensions are broadcast to each other; <c>torch.take_along_dim</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="indices">Integers of the same rank; they count around, so that -1 is the last.</param>
    /// <param name="dim">The dimension.</param>
    public static Tensor TakeAlongDim(Tensor input, Tensor indices, int dim)
    {
        var axis = Shape.Axis(dim, input.Rank);
        if (indices.Rank != input.Rank) throw new ModelException($"the indices {indices.Shape} need as many dimensions as the input {input.Shape}", nameof(indices));
        var common = Broadcasting.Of(input.Shape.With(axis, 1), indices.Shape.With(axis, 1));
        return Gather(Expand(input, [.. common.With(axis, input.Shape[axis])]), axis, Expand(Remainder(CheckIndex(indices, nameof(indices)), input.Shape[axis]), [.. common.With(axis, indices.Shape[axis])]));
    }

    /// <summary>Elements of the flattened tensor, one for each index; <c>torch.take_along_dim</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="indices">Integers from 0.</param>
    /// <returns>One dimension.</returns>
    public static Tensor TakeAlongDim(Tensor input, Tensor indices) => Gather(Reshape(input, -1), 0, Reshape(indices, -1));

    /// <summary>Integers as vectors with a 1 in their place and 0 elsewhere, int64; <c>torch.nn.functional.one_hot</c>.</summary>
    /// <param name="input">Integers from 0 to <paramref name="numClasses"/> - 1.</param>
    /// <param name="numClasses">Size of the vectors.</param>
    public static Tensor OneHot(Tensor input, Dim numClasses) => !(numClasses.Known < 1)
        ? To(Eq(Unsqueeze(CheckIndex(input, nameof(input)), -1), Arange(numClasses, input.DType)), DType.Int64)
        : throw new ModelException($"numClasses must be at least 1, but is {numClasses}: the largest value is known only at run time", nameof(numClasses));

    static Tensor CheckIndex(Tensor index, string argument = "index") => index.DType.IsInteger()
        ? index
        : throw new ModelException($"an index is of integers, but this one is {index.Type}", argument);

    /// <summary>Indices that may count from the end, as indices from 0.</summary>
    static Tensor FromStart(Tensor index, Dim size) => Where(index < 0, index + size, index);
}

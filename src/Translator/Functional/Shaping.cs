namespace Translator;

public static partial class Functional
{
    /// <summary>The same elements in row-major order under another shape; <c>torch.reshape</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="shape">The new sizes, possibly symbolic; one may be -1 and is inferred.</param>
    /// <exception cref="ModelException">The number of elements differs.</exception>
    public static Tensor Reshape(Tensor input, params Dim[] shape)
    {
        var target = InferReshape(input.Shape, shape);
        return target.Equals(input.Shape) ? input : Apply(new Operators.Reshape(target), input);
    }

    /// <summary><see cref="Reshape(Tensor, Dim[])"/>; <c>Tensor.view</c>.</summary>
    public static Tensor View(Tensor input, params Dim[] shape) => Reshape(input, shape);

    /// <summary>The elements in another tensor's shape; <c>torch.Tensor.view_as</c>.</summary>
    public static Tensor ViewAs(Tensor input, Tensor other) => Reshape(input, [.. other.Shape]);

    /// <summary>The elements in another tensor's shape; <c>torch.Tensor.reshape_as</c>.</summary>
    public static Tensor ReshapeAs(Tensor input, Tensor other) => Reshape(input, [.. other.Shape]);

    static Shape InferReshape(Shape from, Dim[] to, string argument = "shape")
    {
        var unknown = Array.FindIndex(to, d => d.Known == -1);
        if (Array.FindLastIndex(to, d => d.Known == -1) != unknown) throw new ModelException("only one size can be -1", argument);
        if (Array.Exists(to, d => d.Known < -1)) throw new ModelException($"a size is negative in [{string.Join(", ", to)}]", argument);
        var elements = from.Elements;
        if (unknown >= 0)
        {
            var rest = to.Where((_, i) => i != unknown).Aggregate((Dim)1, (product, d) => product * d);
            if (rest.Known == 0) throw new ModelException("a size of -1 cannot be inferred beside a size of 0", argument);
            var inferred = elements / rest;
            if (inferred * rest != elements) throw new ModelException($"{from} has {elements} elements, which {rest} does not divide", argument) { Kind = MistakeKind.Elements };
            return new(to.Select((d, i) => i == unknown ? inferred : d));
        }

        var shape = new Shape(to);
        return shape.Elements == elements ? shape : throw new ModelException($"{from} has {elements} elements and cannot become {shape}, which has {shape.Elements}", argument) { Kind = MistakeKind.Elements };
    }

    /// <summary>Dimensions <paramref name="start"/> to <paramref name="end"/> as one; <c>torch.flatten</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="start">First dimension, <c>start_dim</c>.</param>
    /// <param name="end">Last dimension, <c>end_dim</c>, included.</param>
    public static Tensor Flatten(Tensor input, int start = 0, int end = -1)
    {
        if (input.Rank == 0) return Reshape(input, 1);
        int first = Shape.Axis(start, input.Rank, nameof(start)), last = Shape.Axis(end, input.Rank, nameof(end));
        if (first > last) throw new ModelException($"flatten from dimension {first} to {last}: the start is behind the end", nameof(start));
        var shape = input.Shape;
        return Reshape(input, [.. shape.Take(first), shape.Slice(first, last + 1 - first).Elements, .. shape.Skip(last + 1)]);
    }

    /// <summary>All elements in one dimension; <c>torch.ravel</c>.</summary>
    public static Tensor Ravel(Tensor input) => Reshape(input, -1);

    /// <summary>At least one dimension; <c>torch.atleast_1d</c>.</summary>
    public static Tensor Atleast1d(Tensor input) => input.Rank == 0 ? Reshape(input, 1) : input;

    /// <summary>At least two dimensions, the new ones in front; <c>torch.atleast_2d</c>.</summary>
    public static Tensor Atleast2d(Tensor input) => input.Rank < 2 ? Unsqueeze(Atleast1d(input), 0) : input;

    /// <summary>At least three dimensions: [1, n, 1] of a vector, [m, n, 1] of a matrix; <c>torch.atleast_3d</c>.</summary>
    public static Tensor Atleast3d(Tensor input) => input.Rank < 3 ? Unsqueeze(Atleast2d(input), -1) : input;

    /// <summary>One dimension as several; <c>torch.unflatten</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="sizes">Their sizes; one may be -1 and is inferred.</param>
    public static Tensor Unflatten(Tensor input, int dim, Dim[] sizes)
    {
        var axis = Shape.Axis(dim, input.Rank);
        var parts = InferReshape(new Shape(input.Shape[axis]), sizes, nameof(sizes));
        return Reshape(input, [.. input.Shape.Take(axis), .. parts, .. input.Shape.Skip(axis + 1)]);
    }

    /// <summary>Two dimensions exchanged; <c>torch.transpose</c>.</summary>
    public static Tensor Transpose(Tensor input, int dim0, int dim1)
    {
        int a = Shape.Axis(dim0, input.Rank, nameof(dim0)), b = Shape.Axis(dim1, input.Rank, nameof(dim1));
        return Permute(input, [.. Enumerable.Range(0, input.Rank).Select(i => i == a ? b : i == b ? a : i)]);
    }

    /// <summary>Dimensions in another order; <c>torch.permute</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dims">For each dimension of the output, the input's.</param>
    public static Tensor Permute(Tensor input, params int[] dims)
    {
        int[] order = [.. dims.Select(d => Shape.Axis(d, input.Rank, nameof(dims)))];
        if (order.Length != input.Rank || order.Distinct().Count() != order.Length)
            throw new ModelException($"permute needs each of the {input.Rank} dimensions of {input.Shape} once, but has ({string.Join(", ", dims)})", nameof(dims));
        return order.SequenceEqual(Enumerable.Range(0, order.Length)) ? input : Apply(new Operators.Permute(order), input);
    }

    /// <summary>Some dimensions elsewhere, the others in order; <c>torch.movedim</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="source">Which dimensions.</param>
    /// <param name="destination">Where each goes.</param>
    public static Tensor Movedim(Tensor input, int[] source, int[] destination)
    {
        if (source.Length != destination.Length) throw new ModelException($"{source.Length} dimensions cannot move to {destination.Length} places", nameof(destination));
        int[] from = [.. source.Select(d => Shape.Axis(d, input.Rank, nameof(source)))], to = [.. destination.Select(d => Shape.Axis(d, input.Rank, nameof(destination)))];
        if (to.Distinct().Count() != to.Length) throw new ModelException("two dimensions move to one place", nameof(destination));
        var others = new Queue<int>(Enumerable.Range(0, input.Rank).Except(from));
        return Permute(input, [.. Enumerable.Range(0, input.Rank).Select(i => Array.IndexOf(to, i) is var moved and >= 0 ? from[moved] : others.Dequeue())]);
    }

    /// <summary>One dimension elsewhere; <c>torch.movedim</c>.</summary>
    public static Tensor Movedim(Tensor input, int source, int destination) => Movedim(input, [source], [destination]);

    /// <summary>Some dimensions elsewhere, the others in order; <c>torch.moveaxis</c>, as <see cref="Movedim(Tensor, int[], int[])"/>.</summary>
    public static Tensor Moveaxis(Tensor input, int[] source, int[] destination) => Movedim(input, source, destination);

    /// <summary>One dimension elsewhere; <c>torch.moveaxis</c>, as <see cref="Movedim(Tensor, int, int)"/>.</summary>
    public static Tensor Moveaxis(Tensor input, int source, int destination) => Movedim(input, source, destination);

    /// <summary>Two dimensions exchanged; <c>torch.swapdims</c>, as <see cref="Transpose"/>.</summary>
    public static Tensor Swapdims(Tensor input, int dim0, int dim1) => Transpose(input, dim0, dim1);

    /// <summary>Two dimensions exchanged; <c>torch.swapaxes</c>, as <see cref="Transpose"/>.</summary>
    public static Tensor Swapaxes(Tensor input, int axis0, int axis1) => Transpose(input, axis0, axis1);

    /// <summary>A matrix transposed; a vector or number stays. <c>torch.t</c>.</summary>
    public static Tensor T(Tensor input) => input.Rank <= 2
        ? input.Rank == 2 ? Transpose(input, 0, 1) : input
        : throw new ModelException($"t is of at most two dimensions, but the input is {input.Shape}; write Transpose with the dimensions", nameof(input));

    /// <summary>A new dimension of size 1; <c>torch.unsqueeze</c>.</summary>
    public static Tensor Unsqueeze(Tensor input, int dim) => Apply(new Operators.Unsqueeze([Shape.Axis(dim, input.Rank + 1)]), input);

    /// <summary>Without the dimensions of size 1; <c>torch.squeeze</c>.</summary>
    /// <param name="input">Any shape; an unknown size counts as other than 1.</param>
    public static Tensor Squeeze(Tensor input) => Squeeze(input, [.. Enumerable.Range(0, input.Rank)]);

    /// <summary>Without those of the given dimensions whose size is 1; <c>torch.squeeze</c>.</summary>
    public static Tensor Squeeze(Tensor input, int[] dim) =>
        SqueezeAxes(input, [.. dim.Select(d => Shape.Axis(d, input.Rank)).Where(axis => input.Shape[axis] == 1).Distinct().OrderBy(axis => axis)]);

    /// <summary>Without a dimension if its size is 1; <c>torch.squeeze</c>.</summary>
    public static Tensor Squeeze(Tensor input, int dim)
    {
        var axis = Shape.Axis(dim, input.Rank);
        return input.Shape[axis] == 1 ? Apply(new Operators.Squeeze([axis]), input) : input;
    }

    /// <summary>Dimensions of size 1, and new ones in front, repeated; <c>Tensor.expand</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="size">The new sizes; -1 keeps one.</param>
    public static Tensor Expand(Tensor input, params Dim[] size)
    {
        var added = size.Length - input.Rank;
        if (added < 0) throw new ModelException($"{input.Shape} has {input.Rank} dimensions and cannot be expanded to {size.Length}", nameof(size));
        var shape = new Shape(size.Select((d, i) => d.Known == -1 && i >= added ? input.Shape[i - added] : d));
        if (shape.Any(d => d.Known < 0)) throw new ModelException($"a size of -1 keeps a dimension that is there, but the first {added} of {shape} are new", nameof(size));
        for (var i = 0; i < input.Rank; i++)
            if (input.Shape[i] != shape[i + added] && input.Shape[i] != 1)
                throw new ModelException($"{input.Shape} cannot be expanded to {shape}: size {input.Shape[i]} is not 1", nameof(size));
        return shape.Equals(input.Shape) ? input : Apply(new Operators.Expand(shape), input);
    }

    /// <summary>Repeated to the shape of another tensor; <c>Tensor.expand_as</c>.</summary>
    public static Tensor ExpandAs(Tensor input, Tensor other) => Expand(input, [.. other.Shape]);

    /// <summary>Repeated to a shape; <c>torch.broadcast_to</c>, as <see cref="Expand"/>.</summary>
    public static Tensor BroadcastTo(Tensor input, params Dim[] size) => Expand(input, size);

    /// <summary>Tensors repeated to their common shape; <c>torch.broadcast_tensors</c>.</summary>
    public static Tensor[] BroadcastTensors(params Tensor[] tensors)
    {
        var shape = tensors.Select(t => t.Shape).Aggregate(Shape.Scalar, Broadcasting.Of);
        return [.. tensors.Select(t => Expand(t, [.. shape]))];
    }
}

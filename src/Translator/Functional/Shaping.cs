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

    static Shape InferReshape(Shape from, Dim[] to)
    {
        var unknown = Array.FindIndex(to, d => d.Known == -1);
        if (Array.FindLastIndex(to, d => d.Known == -1) != unknown) throw new ModelException("only one size can be -1", "shape");
        if (Array.Exists(to, d => d.Known < -1)) throw new ModelException($"a size is negative in [{string.Join(", ", to)}]", "shape");
        var elements = from.Elements;
        if (unknown >= 0)
        {
            var rest = to.Where((_, i) => i != unknown).Aggregate((Dim)1, (product, d) => product * d);
            if (rest.Known == 0) throw new ModelException("a size of -1 cannot be inferred beside a size of 0", "shape");
            var inferred = elements / rest;
            if (inferred * rest != elements) throw new ModelException($"{from} has {elements} elements, which {rest} does not divide", "shape");
            return new(to.Select((d, i) => i == unknown ? inferred : d));
        }

        var shape = new Shape(to);
        return shape.Elements == elements ? shape : throw new ModelException($"{from} has {elements} elements and cannot become {shape}, which has {shape.Elements}", "shape");
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
        return Reshape(input, [.. shape.Take(first), shape.Slice(first, last + 1).Elements, .. shape.Skip(last + 1)]);
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

    /// <summary>A new dimension of size 1; <c>torch.unsqueeze</c>.</summary>
    public static Tensor Unsqueeze(Tensor input, int dim) => Apply(new Operators.Unsqueeze([Shape.Axis(dim, input.Rank + 1)]), input);

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
        for (var i = 0; i < input.Rank; i++)
            if (input.Shape[i] != shape[i + added] && input.Shape[i] != 1)
                throw new ModelException($"{input.Shape} cannot be expanded to {shape}: size {input.Shape[i]} is not 1", nameof(size));
        return shape.Equals(input.Shape) ? input : Apply(new Operators.Expand(shape), input);
    }

    /// <summary>Tensors one behind the other; <c>torch.cat</c>.</summary>
    /// <param name="tensors">At least one; all sizes but the one along <paramref name="dim"/> agree.</param>
    /// <param name="dim">Along which dimension.</param>
    public static Tensor Cat(IReadOnlyList<Tensor> tensors, int dim = 0)
    {
        if (tensors.Count == 0) throw new ModelException("there is nothing to join: the list of tensors is empty", nameof(tensors));
        var type = tensors.Select(t => t.DType).Aggregate(DTypes.Promote);
        return Apply(new Operators.Concat(Shape.Axis(dim, tensors[0].Rank)), [.. tensors.Select(t => To(t, type))]);
    }

    /// <summary>Tensors of one shape along a new dimension; <c>torch.stack</c>.</summary>
    /// <param name="tensors">At least one, all of one shape.</param>
    /// <param name="dim">Where the new dimension stands.</param>
    public static Tensor Stack(IReadOnlyList<Tensor> tensors, int dim = 0) => Cat([.. tensors.Select(t => Unsqueeze(t, dim))], dim);

    /// <summary>Parts of a given size, the last one perhaps smaller; <c>torch.split</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="splitSize">Size of a part, <c>split_size_or_sections</c>.</param>
    /// <param name="dim">Along which dimension; its size must be known.</param>
    public static Tensor[] Split(Tensor input, Dim splitSize, int dim = 0)
    {
        var axis = Shape.Axis(dim, input.Rank);
        var count = Translator.Dim.CeilingDivide(input.Shape[axis], splitSize).Known
            ?? throw new ModelException($"into how many parts the size {input.Shape[axis]} splits is not known", nameof(dim));
        return Split(input, [.. Enumerable.Range(0, (int)count).Select(i => Translator.Dim.Min(splitSize, input.Shape[axis] - splitSize * i))], dim);
    }

    /// <summary>Parts of given sizes; <c>torch.split</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="splitSizes">The sizes; together the dimension's.</param>
    /// <param name="dim">Along which dimension.</param>
    public static Tensor[] Split(Tensor input, Dim[] splitSizes, int dim = 0)
    {
        var axis = Shape.Axis(dim, input.Rank);
        var sum = splitSizes.Aggregate((Dim)0, (total, size) => total + size);
        return sum == input.Shape[axis]
            ? [.. ApplyMany(new Operators.Split(splitSizes, axis), input)]
            : throw new ModelException($"the parts add up to {sum}, but dimension {axis} of {input.Shape} has {input.Shape[axis]}", nameof(splitSizes));
    }

    /// <summary>A given number of parts, equal but for the last; <c>torch.chunk</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="chunks">How many; fewer come out when the size is small.</param>
    /// <param name="dim">Along which dimension.</param>
    public static Tensor[] Chunk(Tensor input, int chunks, int dim = 0) => Split(input, Translator.Dim.CeilingDivide(input.Shape[dim], chunks), dim);
}

namespace Translator;

public static partial class Functional
{
    /// <summary>Tensors one behind the other; <c>torch.cat</c>.</summary>
    /// <param name="tensors">At least one; all sizes but the one along <paramref name="dim"/> agree.</param>
    /// <param name="dim">Along which dimension.</param>
    public static Tensor Cat(IReadOnlyList<Tensor> tensors, int dim = 0)
    {
        if (tensors.Count == 0) throw new ModelException("there is nothing to join: the list of tensors is empty", nameof(tensors));
        if (tensors.Count == 1) return tensors[0];
        var type = tensors.Select(t => t.DType).Aggregate(DTypes.Promote);
        return Apply(new Operators.Concat(Shape.Axis(dim, tensors[0].Rank)), [.. tensors.Select(t => To(t, type))]);
    }

    /// <summary>Tensors one behind the other; <c>torch.concat</c>, as <see cref="Cat"/>.</summary>
    /// <inheritdoc cref="Cat"/>
    public static Tensor Concat(IReadOnlyList<Tensor> tensors, int dim = 0) => Cat(tensors, dim);

    /// <summary>Tensors of one shape along a new dimension; <c>torch.stack</c>.</summary>
    /// <param name="tensors">At least one, all of one shape.</param>
    /// <param name="dim">Where the new dimension stands.</param>
    public static Tensor Stack(IReadOnlyList<Tensor> tensors, int dim = 0) => tensors.FirstOrDefault(t => !t.Shape.Equals(tensors[0].Shape)) is { } other
        ? throw new ModelException($"stacked tensors have one shape, but {tensors[0].Shape} and {other.Shape} differ", nameof(tensors))
        : Cat([.. tensors.Select(t => Unsqueeze(t, dim))], dim);

    /// <summary>Tensors side by side: along dimension 1, vectors along their only one; <c>torch.hstack</c>.</summary>
    /// <param name="tensors">At least one; numbers count as vectors.</param>
    public static Tensor Hstack(IReadOnlyList<Tensor> tensors) => Cat([.. tensors.Select(Atleast1d)], tensors.Any(t => t.Rank > 1) ? 1 : 0);

    /// <summary>Tensors one below the other: along dimension 0, vectors as rows; <c>torch.vstack</c>.</summary>
    /// <param name="tensors">At least one.</param>
    public static Tensor Vstack(IReadOnlyList<Tensor> tensors) => Cat([.. tensors.Select(Atleast2d)]);

    /// <summary>Tensors one behind the other: along dimension 2, as <see cref="Atleast3d"/> makes them; <c>torch.dstack</c>.</summary>
    /// <param name="tensors">At least one.</param>
    public static Tensor Dstack(IReadOnlyList<Tensor> tensors) => Cat([.. tensors.Select(Atleast3d)], 2);

    /// <summary>Tensors side by side, vectors as columns; <c>torch.column_stack</c>.</summary>
    /// <param name="tensors">At least one.</param>
    public static Tensor ColumnStack(IReadOnlyList<Tensor> tensors) => Hstack([.. tensors.Select(t => t.Rank < 2 ? Reshape(t, -1, 1) : t)]);

    /// <summary>Tensors one below the other; <c>torch.row_stack</c>, as <see cref="Vstack"/>.</summary>
    /// <param name="tensors">At least one.</param>
    public static Tensor RowStack(IReadOnlyList<Tensor> tensors) => Vstack(tensors);

    /// <summary>Parts of a given size, the last one perhaps smaller; <c>torch.split</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="splitSize">Size of a part, <c>split_size_or_sections</c>.</param>
    /// <param name="dim">Along which dimension; its size must be known.</param>
    public static Tensor[] Split(Tensor input, Dim splitSize, int dim = 0)
    {
        var axis = Shape.Axis(dim, input.Rank);
        if (splitSize.Known < 1) throw new ModelException($"splitSize must be at least 1, but is {splitSize}", nameof(splitSize));
        var count = Translator.Dim.CeilingDivide(input.Shape[axis], splitSize).Known
            ?? throw new ModelException($"into how many parts the size {input.Shape[axis]} splits is not known", nameof(dim));
        Parts(count);
        return Split(input, [.. Enumerable.Range(0, (int)count).Select(i => Translator.Dim.Min(splitSize, input.Shape[axis] - splitSize * i))], dim);
    }

    /// <summary>Each part is a tensor of the graph, with nodes that use it: no engine loads millions of them.</summary>
    static void Parts(long count)
    {
        const int Most = 100_000;
        if (count > Most) throw new ModelException($"this makes {count} tensors, more than the {Most} that a graph may hold; compute on the whole tensor");
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
    public static Tensor[] Chunk(Tensor input, int chunks, int dim = 0) => chunks >= 1
        ? Split(input, Translator.Dim.CeilingDivide(input.Shape[dim], chunks), dim)
        : throw new ModelException($"the number of chunks must be at least 1, but is {chunks}", nameof(chunks));

    /// <summary>A given number of parts, the first ones larger by one where it does not divide the size; <c>torch.tensor_split</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="sections">How many.</param>
    /// <param name="dim">Along which dimension.</param>
    public static Tensor[] TensorSplit(Tensor input, int sections, int dim = 0)
    {
        if (sections < 1) throw new ModelException($"the number of sections must be at least 1, but is {sections}", nameof(sections));
        Parts(sections);
        var size = input.Shape[dim];
        return Split(input, [.. Enumerable.Range(0, sections).Select(i => (size + (sections - 1 - i)) / sections)], dim);
    }

    /// <summary>The parts between places, those before the first and behind the last too; <c>torch.tensor_split</c>.</summary>
    /// <param name="input">Any shape, with a known size along the dimension.</param>
    /// <param name="indices">Where parts begin; a negative one counts from the end, one beyond it is the end.</param>
    /// <param name="dim">Along which dimension.</param>
    public static Tensor[] TensorSplit(Tensor input, int[] indices, int dim = 0)
    {
        var size = (int)(input.Shape[dim].Known ?? throw new ModelException($"places need a known size, but dimension {dim} of {input.Shape} is {input.Shape[dim]}", nameof(input)));
        int[] places = [0, .. indices.Select(i => Math.Max(0, Math.Min(i < 0 ? i + size : i, size))), size];
        return [.. Enumerable.Range(0, indices.Length + 1).Select(i => Narrow(input, dim, places[i], Math.Max(0, places[i + 1] - places[i])))];
    }

    /// <summary>Slices along a dimension, each without it; <c>torch.unbind</c>.</summary>
    /// <param name="input">At least one dimension.</param>
    /// <param name="dim">Along which dimension; its size must be known.</param>
    public static Tensor[] Unbind(Tensor input, int dim = 0) => [.. Split(input, 1, dim).Select(part => Squeeze(part, dim))];

    /// <summary>Vectors along the axes of a grid, as tensors of all its points; <c>torch.meshgrid</c>.</summary>
    /// <param name="tensors">Vectors or numbers.</param>
    /// <param name="indexing"><c>"ij"</c>: the first vector runs along dimension 0; <c>"xy"</c>: along dimension 1.</param>
    public static Tensor[] Meshgrid(IReadOnlyList<Tensor> tensors, string indexing = "ij")
    {
        if (indexing is not ("ij" or "xy")) throw new ModelException($"indexing is \"ij\" or \"xy\", not \"{indexing}\"", nameof(indexing));
        if (tensors.FirstOrDefault(t => t.Rank > 1) is { } wrong) throw new ModelException($"a grid is made of vectors, but one tensor is {wrong.Shape}", nameof(tensors));
        var sizes = tensors.Select(t => t.Rank == 0 ? (Dim)1 : t.Shape[0]).ToArray();
        var grid = tensors.Select((t, i) => Expand(Reshape(t, [.. sizes.Select((size, j) => i == j ? size : (Dim)1)]), sizes));
        return indexing == "xy" && tensors.Count > 1 ? [.. grid.Select(g => Transpose(g, 0, 1))] : [.. grid];
    }
}

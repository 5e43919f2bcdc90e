namespace Translator;

public static partial class Functional
{
    /// <summary>The tensor with output[index[i, j, k], j, k] = src[i, j, k] for dimension 0; <c>torch.scatter</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Integers from 0, of the same rank; which one counts where one occurs twice is not defined.</param>
    /// <param name="src">Values, in each dimension at least as large as the index.</param>
    public static Tensor Scatter(Tensor input, int dim, Tensor index, Tensor src) => Scatter(Operators.ScatterReduction.None, input, dim, index, src);

    /// <summary>The tensor with a number where the index says; <c>torch.scatter</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Integers from 0, of the same rank.</param>
    /// <param name="value">The number; it takes the input's type.</param>
    public static Tensor Scatter(Tensor input, int dim, Tensor index, Scalar value) => Scatter(input, dim, index, Fill(value, new(input.DType, index.Shape)));

    /// <summary>The tensor with src[i, j, k] added at [index[i, j, k], j, k] for dimension 0; <c>torch.scatter_add</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Integers from 0, of the same rank.</param>
    /// <param name="src">Values, in each dimension at least as large as the index.</param>
    public static Tensor ScatterAdd(Tensor input, int dim, Tensor index, Tensor src) => Scatter(Operators.ScatterReduction.Add, input, dim, index, src);

    /// <summary>The tensor with scattered values folded into its own; <c>torch.scatter_reduce</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Integers from 0, of the same rank.</param>
    /// <param name="src">Values, in each dimension at least as large as the index.</param>
    /// <param name="reduce"><c>"sum"</c>, <c>"prod"</c>, <c>"mean"</c>, <c>"amax"</c> or <c>"amin"</c>.</param>
    /// <param name="includeSelf">Whether the tensor's own elements take part where something is scattered to; elsewhere they stay.</param>
    public static Tensor ScatterReduce(Tensor input, int dim, Tensor index, Tensor src, string reduce, bool includeSelf = true)
    {
        (Operators.ScatterReduction reduction, Scalar neutral) = reduce switch
        {
            "sum" or "mean" => (Operators.ScatterReduction.Add, (Scalar)0),
            "prod" => (Operators.ScatterReduction.Multiply, 1),
            "amax" => (Operators.ScatterReduction.Maximum, Least(input.DType)),
            "amin" => (Operators.ScatterReduction.Minimum, Largest(input.DType)),
            _ => throw new ModelException($"reduce is \"sum\", \"prod\", \"mean\", \"amax\" or \"amin\", not \"{reduce}\"", nameof(reduce)),
        };
        var reduced = Scatter(reduction, includeSelf ? input : Scatter(input, dim, index, neutral), dim, index, src);
        if (reduce != "mean") return reduced;
        var one = OnesLike(input);
        var count = ScatterAdd(includeSelf ? one : Scatter(one, dim, index, 0), dim, index, Fill(1, new(input.DType, index.Shape)));
        return input.DType.IsFloat() ? reduced / count : FloorDivide(reduced, count);
    }

    /// <summary>What a maximum never chooses.</summary>
    static Scalar Least(DType type) => type switch
    {
        DType.Bool => false,
        DType.Int32 => int.MinValue,
        DType.Int64 => (Scalar)(Dim)long.MinValue,
        _ => double.NegativeInfinity,
    };

    /// <summary>What a minimum never chooses.</summary>
    static Scalar Largest(DType type) => type switch
    {
        DType.Bool => true,
        DType.Int32 => int.MaxValue,
        DType.Int64 => (Scalar)(Dim)long.MaxValue,
        _ => double.PositiveInfinity,
    };

    /// <summary>The tensor with slices added where an index says; <c>torch.index_add</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Integers from 0, one dimension.</param>
    /// <param name="source">One slice for each index.</param>
    public static Tensor IndexAdd(Tensor input, int dim, Tensor index, Tensor source) => ScatterAdd(input, dim, AlongSlices(index, source, dim), source);

    /// <summary>The tensor with a multiple of slices added where an index says; <c>torch.index_add</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Integers from 0, one dimension.</param>
    /// <param name="source">One slice for each index.</param>
    /// <param name="alpha">Factor of the source.</param>
    public static Tensor IndexAdd(Tensor input, int dim, Tensor index, Tensor source, Scalar alpha) => IndexAdd(input, dim, index, source * alpha);

    /// <summary>The tensor with slices replaced where an index says; <c>torch.index_copy</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Integers from 0, one dimension, each once.</param>
    /// <param name="source">One slice for each index.</param>
    public static Tensor IndexCopy(Tensor input, int dim, Tensor index, Tensor source) => Scatter(input, dim, AlongSlices(index, source, dim), source);

    /// <summary>The tensor with a number in the slices that an index names; <c>torch.index_fill</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Integers, one dimension; negative ones count from the end.</param>
    /// <param name="value">The number; it takes the input's type.</param>
    public static Tensor IndexFill(Tensor input, int dim, Tensor index, Scalar value)
    {
        var axis = Shape.Axis(dim, input.Rank);
        return IndexCopy(input, axis, FromStart(CheckIndex(index), input.Shape[axis]), Fill(value, new(input.DType, input.Shape.With(axis, index.Shape.Elements))));
    }

    static Tensor Scatter(Operators.ScatterReduction reduction, Tensor input, int dim, Tensor index, Tensor src)
    {
        var axis = Shape.Axis(dim, input.Rank);
        if (src.DType != input.DType) throw new ModelException($"the source {src.Type} and the input {input.Type} differ in type", nameof(src));
        if (src.Rank != index.Rank) throw new ModelException($"the source {src.Shape} needs as many dimensions as the index {index.Shape}", nameof(src));
        for (var i = 0; i < src.Rank; i++)
        {
            if ((src.Shape[i] - index.Shape[i]).Known is < 0) throw new ModelException($"the index {index.Shape} is larger than the source {src.Shape} in dimension {i}", nameof(index));
            src = Narrow(src, i, 0, index.Shape[i]);
        }

        return Apply(new Operators.Scatter(axis, reduction), input, index, src);
    }

    static Tensor AlongSlices(Tensor index, Tensor source, int dim)
    {
        var axis = Shape.Axis(dim, source.Rank);
        if (index.Rank > 1) throw new ModelException($"the index has one dimension, but is {index.Shape}", nameof(index));
        if (index.Shape.Elements != source.Shape[axis]) throw new ModelException($"the index names {index.Shape.Elements} slices, but dimension {axis} of the source {source.Shape} has {source.Shape[axis]}", nameof(index));
        return Expand(Reshape(index, [.. source.Shape.Select((_, i) => i == axis ? index.Shape.Elements : (Dim)1)]), [.. source.Shape]);
    }
}

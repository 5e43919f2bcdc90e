namespace Translator;

public static partial class Functional
{
    /// <summary>Elements <paramref name="start"/> up to but without <paramref name="start"/> + <paramref name="length"/>; <c>torch.narrow</c>.</summary>
    public static Tensor Narrow(Tensor input, int dim, Dim start, Dim length) =>
        Apply(new Operators.Slice(Shape.Axis(dim, input.Rank), start, start + length, 1), input);

    /// <summary>Slices along a dimension in the order of an index; <c>torch.index_select</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">Integers, one dimension.</param>
    public static Tensor IndexSelect(Tensor input, int dim, Tensor index) => Apply(new Operators.Take(Shape.Axis(dim, input.Rank)), input, index);

    /// <summary>Rows of a table; <c>torch.nn.functional.embedding</c>.</summary>
    /// <param name="input">Integers of any shape, each at least 0 and less than the number of rows.</param>
    /// <param name="weight">[rows, size].</param>
    public static Tensor Embedding(Tensor input, Tensor weight) => input.DType.IsInteger()
        ? Apply(new Operators.Take(0), weight, input)
        : throw new ModelException($"an embedding is looked up by integers, but the input is {input.Type}; declare it with [Shape(..., Type = DType.Int64)]", nameof(input));
}

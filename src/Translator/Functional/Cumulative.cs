namespace Translator;

public static partial class Functional
{
    /// <summary>Sums of each element and all before it along a dimension; integers and booleans give int64. <c>torch.cumsum</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="dtype">Element type to sum in.</param>
    public static Tensor Cumsum(Tensor input, int dim, DType? dtype = null) => input.Rank == 0
        ? Summable(input, dtype)
        : Apply(new Operators.CumSum(Shape.Axis(dim, input.Rank)), Summable(input, dtype));

    /// <summary>Products of each element and all before it along a dimension; integers and booleans give int64. <c>torch.cumprod</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="dtype">Element type to multiply in.</param>
    public static Tensor Cumprod(Tensor input, int dim, DType? dtype = null) => input.Rank == 0
        ? Summable(input, dtype)
        : Apply(new Operators.CumProd(Shape.Axis(dim, input.Rank)), Summable(input, dtype));

    /// <summary>Differences of neighbours along a dimension; <c>torch.diff</c>.</summary>
    /// <param name="input">At least one dimension.</param>
    /// <param name="n">How often.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="prepend">What stands before the input along the dimension.</param>
    /// <param name="append">What stands behind it.</param>
    public static Tensor Diff(Tensor input, int n = 1, int dim = -1, Tensor? prepend = null, Tensor? append = null)
    {
        if (prepend is not null || append is not null) input = Cat([.. new[] { prepend, input, append }.OfType<Tensor>()], dim);
        for (; n > 0; n--)
        {
            var size = input.Shape[dim];
            input = Narrow(input, dim, 1, size - 1) - Narrow(input, dim, 0, size - 1);
        }

        return input;
    }
}

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

    /// <summary>The largest of each element and all before it along a dimension, and where it stands, the last of equals; NaN counts as largest. <c>torch.cummax</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    public static (Tensor Values, Tensor Indices) Cummax(Tensor input, int dim) => CumulativeExtremum(input, dim, Ge);

    /// <summary>The smallest of each element and all before it along a dimension, and where it stands, the last of equals; NaN counts as smallest. <c>torch.cummin</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    public static (Tensor Values, Tensor Indices) Cummin(Tensor input, int dim) => CumulativeExtremum(input, dim, Le);

    static (Tensor Values, Tensor Indices) CumulativeExtremum(Tensor input, int dim, Func<Tensor, Tensor, Tensor> replaces)
    {
        if (input.Rank == 0) return (input, Constant(0, DType.Int64));
        var axis = Shape.Axis(dim, input.Rank);
        var parts = Accumulated([input, Expand(Along(Arange(input.Shape[axis]), axis, input.Rank), [.. input.Shape])], axis, (earlier, later) =>
        {
            var takes = replaces(later[0], earlier[0]);
            if (input.DType.IsFloat()) takes |= Isnan(later[0]);
            return [.. later.Zip(earlier, (l, e) => Where(takes, l, e))];
        });
        return (parts[0], parts[1]);
    }

    /// <summary>log Σ e^x over each element and all before it along a dimension, computed stably; <c>torch.logcumsumexp</c>.</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="dim">The dimension.</param>
    public static Tensor Logcumsumexp(Tensor input, int dim) => CheckFloat(input, "a sum of exponentials").Rank == 0
        ? input
        : Accumulated([input], Shape.Axis(dim, input.Rank), (earlier, later) => [Logaddexp(earlier[0], later[0])])[0];

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

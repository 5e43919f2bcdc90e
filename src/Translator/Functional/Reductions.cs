namespace Translator;

public static partial class Functional
{
    /// <summary>Sum of all elements; integers and booleans give int64. <c>torch.sum</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dtype">Element type to sum in.</param>
    public static Tensor Sum(Tensor input, DType? dtype = null) => Sum(input, [], false, dtype);

    /// <summary>Sum along a dimension.</summary>
    /// <inheritdoc cref="Sum(Tensor, int[], bool, DType?)"/>
    public static Tensor Sum(Tensor input, int dim, bool keepdim = false, DType? dtype = null) => Sum(input, [dim], keepdim, dtype);

    /// <summary>Sum along dimensions; all when none is named.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">What to reduce; negative counts from the last.</param>
    /// <param name="keepdim">Whether reduced dimensions stay with size 1.</param>
    /// <param name="dtype">Element type to sum in.</param>
    public static Tensor Sum(Tensor input, int[] dim, bool keepdim = false, DType? dtype = null) =>
        Reduce(new Operators.Sum(Axes(dim, input.Rank), keepdim), Summable(input, dtype), 0);

    /// <summary>Mean of all elements; <c>torch.mean</c>.</summary>
    /// <param name="input">Any shape, floating point unless <paramref name="dtype"/> is.</param>
    /// <param name="dtype">Element type to compute in.</param>
    public static Tensor Mean(Tensor input, DType? dtype = null) => Mean(input, [], false, dtype);

    /// <summary>Mean along a dimension.</summary>
    /// <inheritdoc cref="Mean(Tensor, int[], bool, DType?)"/>
    public static Tensor Mean(Tensor input, int dim, bool keepdim = false, DType? dtype = null) => Mean(input, [dim], keepdim, dtype);

    /// <summary>Mean along dimensions; all when none is named.</summary>
    /// <param name="input">Any shape, floating point unless <paramref name="dtype"/> is.</param>
    /// <param name="dim">What to reduce; negative counts from the last.</param>
    /// <param name="keepdim">Whether reduced dimensions stay with size 1.</param>
    /// <param name="dtype">Element type to compute in.</param>
    /// <exception cref="ModelException">The tensor is not of floating point numbers.</exception>
    public static Tensor Mean(Tensor input, int[] dim, bool keepdim = false, DType? dtype = null) =>
        Reduce(new Operators.Mean(Axes(dim, input.Rank), keepdim), CheckFloat(dtype is { } type ? To(input, type) : input, "a mean"), double.NaN);

    /// <summary>Product of all elements; integers and booleans give int64. <c>torch.prod</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dtype">Element type to multiply in.</param>
    public static Tensor Prod(Tensor input, DType? dtype = null) =>
        Reduce(new Operators.Prod(Axes([], input.Rank), false), Summable(input, dtype), 1);

    /// <summary>Product along a dimension.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">What to reduce; negative counts from the last.</param>
    /// <param name="keepdim">Whether the dimension stays with size 1.</param>
    /// <param name="dtype">Element type to multiply in.</param>
    public static Tensor Prod(Tensor input, int dim, bool keepdim = false, DType? dtype = null) =>
        Reduce(new Operators.Prod(Axes([dim], input.Rank), keepdim), Summable(input, dtype), 1);

    /// <summary>Largest of all elements; NaN if one is. <c>torch.amax</c>.</summary>
    public static Tensor Amax(Tensor input) => Amax(input, [], false);

    /// <summary>Largest element along a dimension.</summary>
    public static Tensor Amax(Tensor input, int dim, bool keepdim = false) => Amax(input, [dim], keepdim);

    /// <summary>Largest element along dimensions; all when none is named.</summary>
    public static Tensor Amax(Tensor input, int[] dim, bool keepdim = false) => input.DType == DType.Bool
        ? Apply(new Operators.Any(NonEmptyAxes(dim, input), keepdim), input)
        : Apply(new Operators.Amax(NonEmptyAxes(dim, input), keepdim), input);

    /// <summary>Smallest of all elements; NaN if one is. <c>torch.amin</c>.</summary>
    public static Tensor Amin(Tensor input) => Amin(input, [], false);

    /// <summary>Smallest element along a dimension.</summary>
    public static Tensor Amin(Tensor input, int dim, bool keepdim = false) => Amin(input, [dim], keepdim);

    /// <summary>Smallest element along dimensions; all when none is named.</summary>
    public static Tensor Amin(Tensor input, int[] dim, bool keepdim = false) => input.DType == DType.Bool
        ? Apply(new Operators.All(NonEmptyAxes(dim, input), keepdim), input)
        : Apply(new Operators.Amin(NonEmptyAxes(dim, input), keepdim), input);

    /// <summary>Smallest and largest of all elements; <c>torch.aminmax</c>.</summary>
    public static (Tensor Min, Tensor Max) Aminmax(Tensor input) => (Amin(input), Amax(input));

    /// <summary>Smallest and largest element along a dimension, or of all; <c>torch.aminmax</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">What to reduce; negative counts from the last; null: everything.</param>
    /// <param name="keepdim">Whether reduced dimensions stay with size 1.</param>
    public static (Tensor Min, Tensor Max) Aminmax(Tensor input, int? dim = null, bool keepdim = false)
    {
        int[] axes = dim is { } axis ? [axis] : [];
        return (Amin(input, axes, keepdim), Amax(input, axes, keepdim));
    }

    /// <summary>Whether all elements are true (not 0); <c>torch.all</c>.</summary>
    public static Tensor All(Tensor input) => All(input, [], false);

    /// <summary>Whether all elements along a dimension are true.</summary>
    public static Tensor All(Tensor input, int dim, bool keepdim = false) => All(input, [dim], keepdim);

    /// <summary>Whether all elements along dimensions are true; all dimensions when none is named.</summary>
    public static Tensor All(Tensor input, int[] dim, bool keepdim = false) => Reduce(new Operators.All(Axes(dim, input.Rank), keepdim), To(input, DType.Bool), true);

    /// <summary>Whether one element is true (not 0); <c>torch.any</c>.</summary>
    public static Tensor Any(Tensor input) => Any(input, [], false);

    /// <summary>Whether one element along a dimension is true.</summary>
    public static Tensor Any(Tensor input, int dim, bool keepdim = false) => Any(input, [dim], keepdim);

    /// <summary>Whether one element along dimensions is true; all dimensions when none is named.</summary>
    public static Tensor Any(Tensor input, int[] dim, bool keepdim = false) => Reduce(new Operators.Any(Axes(dim, input.Rank), keepdim), To(input, DType.Bool), false);

    /// <summary>How many elements are not 0, as int64; <c>torch.count_nonzero</c>.</summary>
    public static Tensor CountNonzero(Tensor input) => Sum(Ne(input, 0));

    /// <summary>How many elements along a dimension are not 0.</summary>
    public static Tensor CountNonzero(Tensor input, int dim) => Sum(Ne(input, 0), dim);

    /// <summary>How many elements along dimensions are not 0.</summary>
    public static Tensor CountNonzero(Tensor input, int[] dim) => Sum(Ne(input, 0), dim);

    /// <summary>Sum of all elements that are numbers; <c>torch.nansum</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dtype">Element type to sum in.</param>
    public static Tensor Nansum(Tensor input, DType? dtype = null) => Nansum(input, [], false, dtype);

    /// <summary>Sum along a dimension of what are numbers.</summary>
    /// <inheritdoc cref="Nansum(Tensor, int[], bool, DType?)"/>
    public static Tensor Nansum(Tensor input, int dim, bool keepdim = false, DType? dtype = null) => Nansum(input, [dim], keepdim, dtype);

    /// <summary>Sum along dimensions of what are numbers; all dimensions when none is named. <c>torch.nansum</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">What to reduce; negative counts from the last.</param>
    /// <param name="keepdim">Whether reduced dimensions stay with size 1.</param>
    /// <param name="dtype">Element type to sum in.</param>
    public static Tensor Nansum(Tensor input, int[] dim, bool keepdim = false, DType? dtype = null) => Sum(Where(Isnan(input), 0, input), dim, keepdim, dtype);

    /// <summary>Mean of all elements that are numbers; <c>torch.nanmean</c>.</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="dtype">Element type to compute in.</param>
    public static Tensor Nanmean(Tensor input, DType? dtype = null) => Nanmean(input, [], false, dtype);

    /// <summary>Mean along a dimension of what are numbers.</summary>
    /// <inheritdoc cref="Nanmean(Tensor, int[], bool, DType?)"/>
    public static Tensor Nanmean(Tensor input, int dim, bool keepdim = false, DType? dtype = null) => Nanmean(input, [dim], keepdim, dtype);

    /// <summary>Mean along dimensions of what are numbers; all dimensions when none is named. <c>torch.nanmean</c>.</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="dim">What to reduce; negative counts from the last.</param>
    /// <param name="keepdim">Whether reduced dimensions stay with size 1.</param>
    /// <param name="dtype">Element type to compute in.</param>
    public static Tensor Nanmean(Tensor input, int[] dim, bool keepdim = false, DType? dtype = null) =>
        Nansum(CheckFloat(input, "a mean"), dim, keepdim, dtype) / Sum(LogicalNot(Isnan(input)), dim, keepdim);

    /// <summary>log Σ e^x along a dimension, computed stably; <c>torch.logsumexp</c>.</summary>
    public static Tensor Logsumexp(Tensor input, int dim, bool keepdim = false) => Logsumexp(input, [dim], keepdim);

    /// <summary>log Σ e^x along dimensions, computed stably; <c>torch.logsumexp</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">What to reduce; negative counts from the last.</param>
    /// <param name="keepdim">Whether reduced dimensions stay with size 1.</param>
    public static Tensor Logsumexp(Tensor input, int[] dim, bool keepdim = false)
    {
        input = ToFloat(input);
        var largest = Amax(input, dim, keepdim: true);

        // shifting by an infinite maximum would make NaN of ∞ - ∞
        var shift = Where(Isinf(largest), 0, largest);
        var sum = Log(Sum(Exp(input - shift), dim, keepdim: true)) + shift;
        return keepdim ? sum : SqueezeAxes(sum, Axes(dim, input.Rank));
    }

    /// <summary>A reduction; over nothing it is a number, which not every kernel gives.</summary>
    static Tensor Reduce(Operators.Reduction op, Tensor input, Scalar ofNothing)
    {
        var result = Apply(op, input);
        return op.Dims.Any(axis => input.Shape[axis].Known == 0) ? FullLike(result, ofNothing) : result;
    }

    static Tensor Summable(Tensor input, DType? dtype) => To(input, dtype ?? (input.DType.IsFloat() ? input.DType : DType.Int64));

    static Tensor CheckFloat(Tensor input, string what) => input.DType.IsFloat()
        ? input
        : throw new ModelException($"{what} is of floating point numbers, but the input is {input.Type}; convert it with To(DType.Float32)", nameof(input));

    static Tensor SqueezeAxes(Tensor input, int[] axes) => axes.Length == 0 ? input : Apply(new Operators.Squeeze(axes), input);

    static int[] NonEmptyAxes(int[] dim, Tensor input)
    {
        var axes = Axes(dim, input.Rank);
        foreach (var axis in axes)
            if (input.Shape[axis].Known == 0)
                throw new ModelException($"dimension {axis} of {input.Shape} is empty and has no extreme element", nameof(dim));
        return axes;
    }
}

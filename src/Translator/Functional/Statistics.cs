namespace Translator;

public static partial class Functional
{
    /// <summary>Variance of all elements; <c>torch.var</c>.</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="unbiased">Whether to divide by n - 1 instead of n.</param>
    public static Tensor Var(Tensor input, bool unbiased = true) => Var(input, [], unbiased);

    /// <summary>Variance along a dimension.</summary>
    /// <inheritdoc cref="Var(Tensor, int[], bool, bool, double?)"/>
    public static Tensor Var(Tensor input, int dim, bool unbiased = true, bool keepdim = false, double? correction = null) => Var(input, [dim], unbiased, keepdim, correction);

    /// <summary>Variance along dimensions (all when none is named): Σ (x - mean)² / (n - correction), in two passes; <c>torch.var</c>.</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="dim">What to reduce; negative counts from the last.</param>
    /// <param name="unbiased">Whether the correction is 1 instead of 0.</param>
    /// <param name="keepdim">Whether reduced dimensions stay with size 1.</param>
    /// <param name="correction">Subtracted from the number of elements; replaces <paramref name="unbiased"/>.</param>
    public static Tensor Var(Tensor input, int[] dim, bool unbiased = true, bool keepdim = false, double? correction = null) =>
        VarMean(input, dim, unbiased, keepdim, correction).Var;

    /// <summary>Standard deviation of all elements; <c>torch.std</c>.</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="unbiased">Whether to divide by n - 1 instead of n.</param>
    public static Tensor Std(Tensor input, bool unbiased = true) => Sqrt(Var(input, unbiased));

    /// <summary>Standard deviation along a dimension.</summary>
    /// <inheritdoc cref="Var(Tensor, int[], bool, bool, double?)"/>
    public static Tensor Std(Tensor input, int dim, bool unbiased = true, bool keepdim = false, double? correction = null) => Sqrt(Var(input, [dim], unbiased, keepdim, correction));

    /// <summary>Standard deviation along dimensions: the root of <see cref="Var(Tensor, int[], bool, bool, double?)"/>; <c>torch.std</c>.</summary>
    /// <inheritdoc cref="Var(Tensor, int[], bool, bool, double?)"/>
    public static Tensor Std(Tensor input, int[] dim, bool unbiased = true, bool keepdim = false, double? correction = null) => Sqrt(Var(input, dim, unbiased, keepdim, correction));

    /// <summary>Variance and mean along one dimension; <c>torch.var_mean</c>.</summary>
    /// <inheritdoc cref="Var(Tensor, int[], bool, bool, double?)"/>
    public static (Tensor Var, Tensor Mean) VarMean(Tensor input, int dim, bool unbiased = true, bool keepdim = false, double? correction = null) => VarMean(input, [dim], unbiased, keepdim, correction);

    /// <summary>Variance and mean along dimensions; <c>torch.var_mean</c>.</summary>
    /// <inheritdoc cref="Var(Tensor, int[], bool, bool, double?)"/>
    public static (Tensor Var, Tensor Mean) VarMean(Tensor input, int[] dim, bool unbiased = true, bool keepdim = false, double? correction = null)
    {
        var axes = Axes(dim, CheckFloat(input, "a variance").Rank);
        var mean = Mean(input, axes, keepdim: true);
        var squares = Square(input - mean);
        var subtracted = correction ?? (unbiased ? 1 : 0);
        var variance = subtracted == 0 ? Mean(squares, axes, keepdim) : Sum(squares, axes, keepdim) / Freedom(input.Shape, axes, subtracted);
        return (variance, keepdim ? mean : SqueezeAxes(mean, axes));
    }

    /// <summary>Standard deviation and mean along one dimension; <c>torch.std_mean</c>.</summary>
    /// <inheritdoc cref="Var(Tensor, int[], bool, bool, double?)"/>
    public static (Tensor Std, Tensor Mean) StdMean(Tensor input, int dim, bool unbiased = true, bool keepdim = false, double? correction = null) => StdMean(input, [dim], unbiased, keepdim, correction);

    /// <summary>Standard deviation and mean along dimensions; <c>torch.std_mean</c>.</summary>
    /// <inheritdoc cref="Var(Tensor, int[], bool, bool, double?)"/>
    public static (Tensor Std, Tensor Mean) StdMean(Tensor input, int[] dim, bool unbiased = true, bool keepdim = false, double? correction = null)
    {
        var (variance, mean) = VarMean(input, dim, unbiased, keepdim, correction);
        return (Sqrt(variance), mean);
    }

    /// <summary>n - correction, but not below 0.</summary>
    static Scalar Freedom(Shape shape, int[] axes, double correction)
    {
        var count = axes.Aggregate((Dim)1, (product, axis) => product * shape[axis]);
        if (count.Known is { } known) return Math.Max(0, known - correction);
        return correction == (long)correction
            ? Dim.Max(count - (long)correction, 0)
            : throw new ModelException($"a correction of {correction} needs a known number of elements, but there are {count}", nameof(correction));
    }

    /// <summary>(Σ |x|^p)^(1/p) along a dimension, or of all elements; <c>torch.norm</c>.</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="p">1, 2, ...; infinity: largest |x|; -infinity: smallest |x|; 0: how many are not 0.</param>
    /// <param name="dim">What to reduce; negative counts from the last; null: everything.</param>
    /// <param name="keepdim">Whether reduced dimensions stay with size 1.</param>
    /// <param name="dtype">The type to compute in; the input's unless given.</param>
    public static Tensor Norm(Tensor input, double p = 2, int? dim = null, bool keepdim = false, DType? dtype = null) => Norm(input, p, dim is { } axis ? [axis] : [], keepdim, dtype);

    /// <summary>The Euclidean norm along dimensions; <c>torch.norm</c>.</summary>
    /// <inheritdoc cref="Norm(Tensor, double, int[], bool, DType?)"/>
    public static Tensor Norm(Tensor input, int[] dim, bool keepdim = false, DType? dtype = null) => Norm(input, 2, dim, keepdim, dtype);

    /// <summary>(Σ |x|^p)^(1/p) along dimensions, all when none is named; <c>torch.norm</c>.</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="p">1, 2, ...; infinity: largest |x|; -infinity: smallest |x|; 0: how many are not 0.</param>
    /// <param name="dim">What to reduce; negative counts from the last.</param>
    /// <param name="keepdim">Whether reduced dimensions stay with size 1.</param>
    /// <param name="dtype">Converts the input before, so that small types lose less.</param>
    public static Tensor Norm(Tensor input, double p, int[] dim, bool keepdim = false, DType? dtype = null)
    {
        input = CheckFloat(Converted(input, dtype), "a norm");
        return p switch
        {
            0 => To(Sum(Ne(input, 0), dim, keepdim), input.DType),
            1 => Sum(Abs(input), dim, keepdim),
            2 => Sqrt(Sum(Square(input), dim, keepdim)),
            double.PositiveInfinity => Amax(Abs(input), dim, keepdim),
            double.NegativeInfinity => Amin(Abs(input), dim, keepdim),
            _ => Pow(Sum(Pow(Abs(input), p), dim, keepdim), 1 / p),
        };
    }

    /// <summary>The norm of the difference; <c>torch.dist</c>.</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="other">Broadcastable to it.</param>
    /// <param name="p">Which norm, see <see cref="Norm(Tensor, double, int[], bool, DType?)"/>.</param>
    public static Tensor Dist(Tensor input, Tensor other, double p = 2) => Norm(input - other, p);

    /// <summary>x / max(‖x‖, eps) along a dimension; <c>torch.nn.functional.normalize</c>.</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="p">Which norm, see <see cref="Norm(Tensor, double, int[], bool, DType?)"/>.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="eps">Least divisor.</param>
    public static Tensor Normalize(Tensor input, double p = 2, int dim = 1, double eps = 1e-12) => Normalize(input, p, [dim], eps);

    /// <summary>x / max(‖x‖, eps) along dimensions.</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="p">Which norm, see <see cref="Norm(Tensor, double, int[], bool, DType?)"/>.</param>
    /// <param name="dim">The dimensions.</param>
    /// <param name="eps">Least divisor.</param>
    public static Tensor Normalize(Tensor input, double p, int[] dim, double eps = 1e-12) => input / Clamp(Norm(input, p, dim, keepdim: true), min: eps);
}

namespace Translator;

public static partial class Functional
{
    /// <summary>0, 1, ..., end - 1 as int64 (float32 when the end is a fraction); <c>torch.arange</c>.</summary>
    /// <param name="end">Bound, excluded; may be a symbolic size.</param>
    /// <param name="dtype">Element type.</param>
    public static Tensor Arange(Scalar end, DType? dtype = null) => Arange(0, end, 1, dtype);

    /// <summary>start, start + 1, ... without end; <c>torch.arange</c>.</summary>
    /// <param name="start">First number.</param>
    /// <param name="end">Bound, excluded; may be a symbolic size.</param>
    /// <param name="dtype">Element type.</param>
    public static Tensor Arange(Scalar start, Scalar end, DType? dtype = null) => Arange(start, end, 1, dtype);

    /// <summary>start, start + step, ... without end; <c>torch.arange</c>.</summary>
    /// <param name="start">First number.</param>
    /// <param name="end">Bound, excluded.</param>
    /// <param name="step">Distance between numbers, not 0.</param>
    /// <param name="dtype">Element type.</param>
    public static Tensor Arange(Scalar start, Scalar end, Scalar step, DType? dtype = null)
    {
        if (step.IsKnown && step.ToDouble() == 0) throw new ModelException("the step is 0", nameof(step));
        if (new[] { start, end, step }.All(s => s.IsKnown) && (end.ToDouble() - start.ToDouble()) / step.ToDouble() < 0) throw new ModelException($"steps of {step} do not lead from {start} to {end}", nameof(step));
        var real = new[] { start, end, step }.Any(s => s.Category == ScalarCategory.Float);
        return Apply(new Operators.Arange(start, end, step, dtype ?? (real ? DType.Float32 : DType.Int64)));
    }

    /// <summary>A tensor of one number; <c>torch.full</c>.</summary>
    /// <param name="size">Its sizes, possibly symbolic.</param>
    /// <param name="fillValue">The number.</param>
    /// <param name="dtype">Element type; by default float32, int64 or bool as the number is.</param>
    public static Tensor Full(Shape size, Scalar fillValue, DType? dtype = null) => size.FirstOrDefault(d => d.Known < 0) is { Known: < 0 } wrong
        ? throw new ModelException($"a size must be at least 0, but is {wrong} in {size}", nameof(size))
        : Fill(fillValue, new(dtype ?? TypeOf(fillValue), size));

    /// <summary>Zeros, float32 unless said; <c>torch.zeros</c>.</summary>
    /// <param name="size">Sizes, possibly symbolic.</param>
    public static Tensor Zeros(params Dim[] size) => Full(new Shape(size), 0.0);

    /// <summary>Zeros of a type; <c>torch.zeros</c>.</summary>
    /// <param name="size">Sizes, possibly symbolic.</param>
    /// <param name="dtype">Element type.</param>
    public static Tensor Zeros(Dim[] size, DType dtype) => Full(new Shape(size), 0, dtype);

    /// <summary>Ones, float32; <c>torch.ones</c>.</summary>
    /// <param name="size">Sizes, possibly symbolic.</param>
    public static Tensor Ones(params Dim[] size) => Full(new Shape(size), 1.0);

    /// <summary>Ones of a type; <c>torch.ones</c>.</summary>
    /// <param name="size">Sizes, possibly symbolic.</param>
    /// <param name="dtype">Element type.</param>
    public static Tensor Ones(Dim[] size, DType dtype) => Full(new Shape(size), 1, dtype);

    /// <summary>A number everywhere, in the shape of another tensor; <c>torch.full_like</c>.</summary>
    /// <param name="input">Gives the shape, and the type unless said.</param>
    /// <param name="fillValue">The number.</param>
    /// <param name="dtype">Element type.</param>
    public static Tensor FullLike(Tensor input, Scalar fillValue, DType? dtype = null) => Full(input.Shape, fillValue, dtype ?? input.DType);

    /// <summary>Zeros in the shape of another tensor; <c>torch.zeros_like</c>.</summary>
    /// <param name="input">Gives the shape, and the type unless said.</param>
    /// <param name="dtype">Element type.</param>
    public static Tensor ZerosLike(Tensor input, DType? dtype = null) => FullLike(input, 0, dtype);

    /// <summary>Ones in the shape of another tensor; <c>torch.ones_like</c>.</summary>
    /// <param name="input">Gives the shape, and the type unless said.</param>
    /// <param name="dtype">Element type.</param>
    public static Tensor OnesLike(Tensor input, DType? dtype = null) => FullLike(input, 1, dtype);

    /// <summary>1 on the diagonal, 0 elsewhere; <c>torch.eye</c>.</summary>
    /// <param name="n">Rows.</param>
    /// <param name="m">Columns; as many as rows unless said.</param>
    /// <param name="dtype">Element type; float32 unless said.</param>
    public static Tensor Eye(Dim n, Dim? m = null, DType? dtype = null) => To(Eq(Unsqueeze(Arange(n), 1), Arange(m ?? n)), dtype ?? DType.Float32);

    /// <summary>Evenly spaced numbers, both ends included; <c>torch.linspace</c>.</summary>
    /// <param name="start">First number.</param>
    /// <param name="end">Last number.</param>
    /// <param name="steps">How many.</param>
    /// <param name="dtype">Element type; float32 unless said.</param>
    public static Tensor Linspace(double start, double end, Dim steps, DType? dtype = null) => steps.Known is { } known
        ? Given(Spaced(start, end, known), dtype ?? DType.Float32)
        : To(Spaced(start, end, steps, dtype ?? DType.Float32), dtype ?? DType.Float32);

    /// <summary>Powers of a base with evenly spaced exponents, both ends included; <c>torch.logspace</c>.</summary>
    /// <param name="start">First exponent.</param>
    /// <param name="end">Last exponent.</param>
    /// <param name="steps">How many.</param>
    /// <param name="base">The base.</param>
    /// <param name="dtype">Element type; float32 unless said.</param>
    public static Tensor Logspace(double start, double end, Dim steps, double @base = 10, DType? dtype = null) => steps.Known is { } known
        ? Given(Spaced(start, end, known).Select(exponent => Math.Pow(@base, exponent)), dtype ?? DType.Float32)
        : To(Pow(@base, Spaced(start, end, steps, dtype ?? DType.Float32)), dtype ?? DType.Float32);

    /// <summary>Random numbers, evenly distributed in [0, 1), other ones in each run; <c>torch.rand</c>.</summary>
    /// <param name="size">Sizes, possibly symbolic.</param>
    public static Tensor Rand(params Dim[] size) => Apply(new Operators.RandomUniform(new(DType.Float32, new Shape(size))));

    /// <summary>Random numbers of the standard normal distribution, other ones in each run; <c>torch.randn</c>.</summary>
    /// <param name="size">Sizes, possibly symbolic.</param>
    public static Tensor Randn(params Dim[] size) => Apply(new Operators.RandomNormal(new(DType.Float32, new Shape(size))));

    /// <summary>As many numbers as an unknown size says, in a type that can hold them between their integers too.</summary>
    static Tensor Spaced(double start, double end, Dim steps, DType type)
    {
        var computed = type.IsFloat() ? type : DType.Float64;
        var step = Div(Full(Shape.Scalar, end - start, computed), To(Full(Shape.Scalar, Dim.Max(1, steps - 1), DType.Int64), computed));
        var places = Arange(steps);
        var fromStart = Mul(To(places, computed), step) + start;
        var fromEnd = end - Mul(To(steps - 1 - places, computed), step);

        // from the nearer end, as PyTorch does, so that both ends are exact
        return Where(places < (steps + 1) / 2, fromStart, fromEnd);
    }

    static IEnumerable<double> Spaced(double start, double end, long steps)
    {
        if (steps < 0) throw new ModelException($"steps must be at least 0, but is {steps}", nameof(steps));
        var step = (end - start) / Math.Max(1, steps - 1);

        // from the nearer end, as PyTorch does, so that both ends are exact
        return Enumerable.Range(0, checked((int)steps)).Select(i => i < (steps + 1) / 2 ? start + step * i : end - step * (steps - 1 - i));
    }

    static Tensor Given(IEnumerable<double> values, DType type)
    {
        Scalar[] numbers = [.. values.Select(v => type.IsFloat() ? (Scalar)v : (long)v)];
        return Apply(new Operators.Constant(numbers, new(type, new Shape(numbers.Length))));
    }

    static DType TypeOf(Scalar value) => value.Category switch
    {
        ScalarCategory.Bool => DType.Bool,
        ScalarCategory.Integer => DType.Int64,
        _ => DType.Float32,
    };
}

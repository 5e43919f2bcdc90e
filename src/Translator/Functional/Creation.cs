namespace Translator;

public static partial class Functional
{
    /// <summary>0, 1, ..., end - 1 as int64 (float32 when the end is a fraction); <c>torch.arange</c>.</summary>
    /// <param name="end">Bound, excluded; may be a symbolic size.</param>
    /// <param name="dtype">Element type.</param>
    public static Tensor Arange(Scalar end, DType? dtype = null) => Arange(0, end, 1, dtype);

    /// <summary>start, start + step, ... without end; <c>torch.arange</c>.</summary>
    /// <param name="start">First number.</param>
    /// <param name="end">Bound, excluded.</param>
    /// <param name="step">Distance between numbers, not 0.</param>
    /// <param name="dtype">Element type.</param>
    public static Tensor Arange(Scalar start, Scalar end, Scalar step, DType? dtype = null)
    {
        if (step.IsKnown && step.ToDouble() == 0) throw new ModelException("the step is 0", nameof(step));
        var real = new[] { start, end, step }.Any(s => s.Category == ScalarCategory.Float);
        return Apply(new Operators.Arange(start, end, step, dtype ?? (real ? DType.Float32 : DType.Int64)));
    }

    /// <summary>A tensor of one number; <c>torch.full</c>.</summary>
    /// <param name="shape">Its sizes, possibly symbolic.</param>
    /// <param name="fillValue">The number.</param>
    /// <param name="dtype">Element type; by default float32, int64 or bool as the number is.</param>
    public static Tensor Full(Shape shape, Scalar fillValue, DType? dtype = null) => Fill(fillValue, new(dtype ?? TypeOf(fillValue), shape));

    /// <summary>Zeros, float32 unless said; <c>torch.zeros</c>.</summary>
    /// <param name="size">Sizes, possibly symbolic.</param>
    public static Tensor Zeros(params Dim[] size) => Full(new Shape(size), 0.0);

    /// <summary>Ones, float32; <c>torch.ones</c>.</summary>
    /// <param name="size">Sizes, possibly symbolic.</param>
    public static Tensor Ones(params Dim[] size) => Full(new Shape(size), 1.0);

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

    static DType TypeOf(Scalar value) => value.Category switch
    {
        ScalarCategory.Bool => DType.Bool,
        ScalarCategory.Integer => DType.Int64,
        _ => DType.Float32,
    };
}

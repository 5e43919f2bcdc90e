namespace Translator;

public static partial class Functional
{
    /// <summary>a = b for each pair; <c>torch.eq</c>.</summary>
    public static Tensor Eq(Tensor input, Tensor other) => ApplyBinary(new Operators.Equal(), input, other);

    /// <summary>x = number for each element.</summary>
    public static Tensor Eq(Tensor input, Scalar other) => ApplyBinary(new Operators.Equal(), input, other);

    /// <summary>a ≠ b for each pair; <c>torch.ne</c>.</summary>
    public static Tensor Ne(Tensor input, Tensor other) => ApplyBinary(new Operators.NotEqual(), input, other);

    /// <summary>x ≠ number for each element.</summary>
    public static Tensor Ne(Tensor input, Scalar other) => ApplyBinary(new Operators.NotEqual(), input, other);

    /// <summary>a &lt; b for each pair; <c>torch.lt</c>.</summary>
    public static Tensor Lt(Tensor input, Tensor other) => ApplyOrder(new Operators.Less(), input, other);

    /// <summary>x &lt; number for each element.</summary>
    public static Tensor Lt(Tensor input, Scalar other) => ApplyOrder(new Operators.Less(), input, other);

    /// <summary>a ≤ b for each pair; <c>torch.le</c>.</summary>
    public static Tensor Le(Tensor input, Tensor other) => ApplyOrder(new Operators.LessEqual(), input, other);

    /// <summary>x ≤ number for each element.</summary>
    public static Tensor Le(Tensor input, Scalar other) => ApplyOrder(new Operators.LessEqual(), input, other);

    /// <summary>a &gt; b for each pair; <c>torch.gt</c>.</summary>
    public static Tensor Gt(Tensor input, Tensor other) => ApplyOrder(new Operators.Greater(), input, other);

    /// <summary>x &gt; number for each element.</summary>
    public static Tensor Gt(Tensor input, Scalar other) => ApplyOrder(new Operators.Greater(), input, other);

    /// <summary>a ≥ b for each pair; <c>torch.ge</c>.</summary>
    public static Tensor Ge(Tensor input, Tensor other) => ApplyOrder(new Operators.GreaterEqual(), input, other);

    /// <summary>x ≥ number for each element.</summary>
    public static Tensor Ge(Tensor input, Scalar other) => ApplyOrder(new Operators.GreaterEqual(), input, other);

    /// <summary>Whether each element is not a number; <c>torch.isnan</c>.</summary>
    public static Tensor Isnan(Tensor input) => input.DType.IsFloat() ? Apply(new Operators.IsNan(), input) : FullLike(input, false, DType.Bool);

    /// <summary>Whether each element is infinite, of either sign; <c>torch.isinf</c>.</summary>
    public static Tensor Isinf(Tensor input) => input.DType.IsFloat() ? Apply(new Operators.IsInf(), input) : FullLike(input, false, DType.Bool);

    /// <summary>Whether each element is infinity; <c>torch.isposinf</c>.</summary>
    public static Tensor Isposinf(Tensor input) => Isinf(input) & input > 0;

    /// <summary>Whether each element is negative infinity; <c>torch.isneginf</c>.</summary>
    public static Tensor Isneginf(Tensor input) => Isinf(input) & input < 0;

    /// <summary>Whether each element has a minus sign, zeros too; <c>torch.signbit</c>.</summary>
    public static Tensor Signbit(Tensor input) => input.DType.IsFloat() ? input < 0 | Eq(input, 0) & Reciprocal(input) < 0 : input < 0;

    /// <summary>Whether each element is a number and finite; <c>torch.isfinite</c>.</summary>
    public static Tensor Isfinite(Tensor input) => LogicalNot(Isnan(input) | Isinf(input));

    /// <summary>Whether |a - b| ≤ atol + rtol |b| for each pair; <c>torch.isclose</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="other">Broadcastable to it.</param>
    /// <param name="rtol">Relative tolerance.</param>
    /// <param name="atol">Absolute tolerance.</param>
    /// <param name="equalNan">Whether NaN is close to NaN.</param>
    public static Tensor Isclose(Tensor input, Tensor other, double rtol = 1e-5, double atol = 1e-8, bool equalNan = false)
    {
        var close = Eq(input, other) | (Abs(input - other) <= atol + rtol * Abs(other)) & Isfinite(other);
        return equalNan ? close | Isnan(input) & Isnan(other) : close;
    }

    static Tensor ApplyOrder(Operator op, Tensor a, Tensor b) => ApplyBinary(op, Ordered(a), Ordered(b));

    static Tensor ApplyOrder(Operator op, Tensor a, Scalar b) => ApplyBinary(op, Ordered(a), b);

    /// <summary>false is less than true; TensorFlow has an order of numbers alone.</summary>
    static Tensor Ordered(Tensor tensor) => tensor.DType == DType.Bool ? To(tensor, DType.Int32) : tensor;
}

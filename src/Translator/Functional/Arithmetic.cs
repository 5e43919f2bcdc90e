namespace Translator;

public static partial class Functional
{
    /// <summary>a + b, broadcast; <c>torch.add</c>.</summary>
    public static Tensor Add(Tensor input, Tensor other) => ApplyBinary(new Operators.Add(), input, other);

    /// <summary>x + number.</summary>
    public static Tensor Add(Tensor input, Scalar other) => ApplyBinary(new Operators.Add(), input, other);

    /// <summary>number + x.</summary>
    public static Tensor Add(Scalar input, Tensor other) => ApplyBinary(new Operators.Add(), input, other);

    /// <summary>a + alpha · b.</summary>
    /// <param name="input">a.</param>
    /// <param name="other">b.</param>
    /// <param name="alpha">A factor, of no higher category than the sum: no fraction among integers.</param>
    public static Tensor Add(Tensor input, Tensor other, Scalar alpha) => Add(input, Mul(other, Factor(alpha, Promote(input, other))));

    /// <summary>x + alpha · number.</summary>
    /// <param name="input">x.</param>
    /// <param name="other">The number.</param>
    /// <param name="alpha">A factor, of no higher category than the sum: no fraction among integers.</param>
    public static Tensor Add(Tensor input, Scalar other, Scalar alpha)
    {
        var type = ScalarType(input.DType, other, floating: false);
        return Add(input, Mul(Constant(other, type), Factor(alpha, type)));
    }

    /// <summary>a - b, broadcast; <c>torch.sub</c>.</summary>
    public static Tensor Sub(Tensor input, Tensor other) => input.DType == DType.Bool || other.DType == DType.Bool
        ? throw new ModelException($"truth values are not subtracted ({input.Type} and {other.Type}); write LogicalXor, or convert them with To", nameof(other))
        : ApplyBinary(new Operators.Sub(), input, other);

    /// <summary>x - number.</summary>
    public static Tensor Sub(Tensor input, Scalar other) => ApplyBinary(new Operators.Sub(), input, other);

    /// <summary>number - x.</summary>
    public static Tensor Sub(Scalar input, Tensor other) => ApplyBinary(new Operators.Sub(), input, other);

    /// <summary>a - alpha · b.</summary>
    /// <inheritdoc cref="Add(Tensor, Tensor, Scalar)"/>
    public static Tensor Sub(Tensor input, Tensor other, Scalar alpha) => Sub(input, Mul(other, Factor(alpha, Promote(input, other))));

    /// <summary>x - alpha · number.</summary>
    /// <inheritdoc cref="Add(Tensor, Scalar, Scalar)"/>
    public static Tensor Sub(Tensor input, Scalar other, Scalar alpha)
    {
        var type = ScalarType(input.DType, other, floating: false);
        return Sub(input, Mul(Constant(other, type), Factor(alpha, type)));
    }

    static Scalar Factor(Scalar alpha, DType type) => alpha.Category > type.Category()
        ? throw new ModelException($"alpha {alpha} is no number of the sum's type {type}; convert a tensor with To", nameof(alpha))
        : alpha;

    /// <summary>a · b element by element, broadcast; <c>torch.mul</c>.</summary>
    public static Tensor Mul(Tensor input, Tensor other) => ApplyBinary(new Operators.Mul(), input, other);

    /// <summary>x · number.</summary>
    public static Tensor Mul(Tensor input, Scalar other) => ApplyBinary(new Operators.Mul(), input, other);

    /// <summary>number · x.</summary>
    public static Tensor Mul(Scalar input, Tensor other) => ApplyBinary(new Operators.Mul(), input, other);

    /// <summary>a / b, always of floating point numbers; <c>torch.div</c>.</summary>
    public static Tensor Div(Tensor input, Tensor other) => ApplyBinary(new Operators.Div(), input, other, floating: true);

    /// <summary>x / number.</summary>
    public static Tensor Div(Tensor input, Scalar other) => ApplyBinary(new Operators.Div(), input, other, floating: true);

    /// <summary>number / x.</summary>
    public static Tensor Div(Scalar input, Tensor other) => ApplyBinary(new Operators.Div(), input, other, floating: true);

    /// <summary>a / b, rounded.</summary>
    /// <param name="input">Dividend.</param>
    /// <param name="other">Divisor.</param>
    /// <param name="roundingMode"><c>"trunc"</c>: toward zero; <c>"floor"</c>: toward negative infinity; integers stay integers. Null: not rounded.</param>
    public static Tensor Div(Tensor input, Tensor other, string? roundingMode) => roundingMode switch
    {
        null => Div(input, other),
        "floor" => FloorDivide(input, other),
        // with integers, (a - fmod(a, b)) / b is exact where a floating point quotient would not be
        "trunc" when Promote(input, other) is var type && !type.IsFloat() => FloorDivide(input - Fmod(input, other), other),
        "trunc" => Trunc(Div(input, other)),
        _ => throw RoundingMode(roundingMode),
    };

    /// <summary>x / number, rounded.</summary>
    /// <inheritdoc cref="Div(Tensor, Tensor, string?)"/>
    public static Tensor Div(Tensor input, Scalar other, string? roundingMode) => roundingMode switch
    {
        null => Div(input, other),
        "floor" => FloorDivide(input, other),
        "trunc" when DTypes.Promote(input.DType, other.Category) is var type && !type.IsFloat() => FloorDivide(input - Fmod(input, other), other),
        "trunc" => Trunc(Div(input, other)),
        _ => throw RoundingMode(roundingMode),
    };

    static ModelException RoundingMode(string roundingMode) => new($"roundingMode is \"trunc\", \"floor\" or null, not \"{roundingMode}\"", nameof(roundingMode));

    /// <summary>a / b rounded down (toward negative infinity), also for integers; <c>torch.floor_divide</c>.</summary>
    public static Tensor FloorDivide(Tensor input, Tensor other) => ApplyBinary(new Operators.FloorDivide(), input, other);

    /// <summary>x / number, rounded down.</summary>
    public static Tensor FloorDivide(Tensor input, Scalar other) => ApplyBinary(new Operators.FloorDivide(), input, other);

    /// <summary>a - b ⌊a / b⌋: the sign is the divisor's, as Python's <c>%</c>; <c>torch.remainder</c>.</summary>
    public static Tensor Remainder(Tensor input, Tensor other) => ApplyBinary(new Operators.Remainder(), input, other);

    /// <summary>x - number · ⌊x / number⌋.</summary>
    public static Tensor Remainder(Tensor input, Scalar other) => ApplyBinary(new Operators.Remainder(), input, other);

    /// <summary>Remainder of the division that rounds toward zero: the sign is the dividend's, as C#'s <c>%</c>; <c>torch.fmod</c>.</summary>
    public static Tensor Fmod(Tensor input, Tensor other) => ApplyBinary(new Operators.Fmod(), input, other);

    /// <summary>Remainder of x / number, rounded toward zero.</summary>
    public static Tensor Fmod(Tensor input, Scalar other) => ApplyBinary(new Operators.Fmod(), input, other);

    /// <summary>a to the power of b; <c>torch.pow</c>.</summary>
    public static Tensor Pow(Tensor input, Tensor exponent) => ApplyBinary(new Operators.Pow(), input, exponent);

    /// <summary>x to the power of a number.</summary>
    public static Tensor Pow(Tensor input, Scalar exponent) => ApplyBinary(new Operators.Pow(), input, exponent);

    /// <summary>number to the power of x.</summary>
    public static Tensor Pow(Scalar input, Tensor exponent) => ApplyBinary(new Operators.Pow(), input, exponent);

    /// <summary>input + value · tensor1 · tensor2; <c>torch.addcmul</c>.</summary>
    public static Tensor Addcmul(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input + value * (tensor1 * tensor2);

    /// <summary>input + tensor1 · tensor2.</summary>
    public static Tensor Addcmul(Tensor input, Tensor tensor1, Tensor tensor2) => input + tensor1 * tensor2;

    /// <summary>input + value · tensor1 / tensor2; <c>torch.addcdiv</c>.</summary>
    public static Tensor Addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input + value * (tensor1 / tensor2);

    /// <summary>input + tensor1 / tensor2.</summary>
    public static Tensor Addcdiv(Tensor input, Tensor tensor1, Tensor tensor2) => input + tensor1 / tensor2;

    /// <summary>√(a² + b²); <c>torch.hypot</c>.</summary>
    public static Tensor Hypot(Tensor input, Tensor other) => Sqrt(Square(input) + Square(other));

    /// <summary>log(e^a + e^b), computed stably; <c>torch.logaddexp</c>.</summary>
    public static Tensor Logaddexp(Tensor input, Tensor other)
    {
        var larger = Maximum(input, other);

        // equal infinities have no difference
        return Where(Isinf(larger) & Eq(input, other), larger, larger + Log1p(Exp(-Abs(input - other))));
    }

    /// <summary>log₂(2^a + 2^b), computed stably; <c>torch.logaddexp2</c>.</summary>
    public static Tensor Logaddexp2(Tensor input, Tensor other) => Logaddexp(input * Math.Log(2), other * Math.Log(2)) * (1 / Math.Log(2));

    /// <summary>|a| with the sign of b, of zeros too; <c>torch.copysign</c>.</summary>
    public static Tensor Copysign(Tensor input, Tensor other)
    {
        var size = Abs(ToFloat(input));
        return Where(Signbit(other), -size, size);
    }

    /// <summary>0 below zero, 1 above it, and a value of its own at zero; <c>torch.heaviside</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="values">What stands at zero: of the input's type, broadcast.</param>
    public static Tensor Heaviside(Tensor input, Tensor values) => input.DType == values.DType
        ? Where(Eq(input, 0), values, To(input > 0, values.DType))
        : throw new ModelException($"the values {values.Type} have another element type than the input {input.Type}; convert them with To", nameof(values));

    /// <summary>a log(b), and 0 where a is 0 and b is a number; <c>torch.xlogy</c>.</summary>
    public static Tensor Xlogy(Tensor input, Tensor other) => Where(Eq(input, 0) & LogicalNot(Isnan(other)), 0.0, input * Log(other));

    /// <summary>a log(number), and 0 where a is 0.</summary>
    public static Tensor Xlogy(Tensor input, Scalar other) => Xlogy(input, Constant(other, ToFloat(input).DType));

    /// <summary>number · log(b); 0 where the number is 0 and b is a number.</summary>
    public static Tensor Xlogy(Scalar input, Tensor other) => Xlogy(Constant(input, ToFloat(other).DType), other);
}

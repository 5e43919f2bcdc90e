namespace Translator;

public static partial class Functional
{
    /// <summary>-x.</summary>
    /// <param name="input">Any shape, not boolean.</param>
    public static Tensor Neg(Tensor input) => Apply(new Operators.Neg(), input);

    /// <summary>|x|.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Abs(Tensor input) => Apply(new Operators.Abs(), input);

    /// <summary>e^x; <c>torch.exp</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Exp(Tensor input) => ApplyFloat(new Operators.Exp(), input);

    /// <summary>Natural logarithm; <c>torch.log</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Log(Tensor input) => ApplyFloat(new Operators.Log(), input);

    /// <summary>Square root; <c>torch.sqrt</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Sqrt(Tensor input) => ApplyFloat(new Operators.Sqrt(), input);

    /// <summary>1 / √x; <c>torch.rsqrt</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Rsqrt(Tensor input) => ApplyFloat(new Operators.Rsqrt(), input);

    /// <summary>Gauss error function; <c>torch.erf</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Erf(Tensor input) => ApplyFloat(new Operators.Erf(), input);

    /// <summary>a + b, broadcast; <c>torch.add</c>.</summary>
    public static Tensor Add(Tensor input, Tensor other) => ApplyBinary(new Operators.Add(), input, other);

    /// <summary>x + number.</summary>
    public static Tensor Add(Tensor input, Scalar other) => ApplyBinary(new Operators.Add(), input, other);

    /// <summary>number + x.</summary>
    public static Tensor Add(Scalar input, Tensor other) => ApplyBinary(new Operators.Add(), input, other);

    /// <summary>a - b, broadcast; <c>torch.sub</c>.</summary>
    public static Tensor Sub(Tensor input, Tensor other) => ApplyBinary(new Operators.Sub(), input, other);

    /// <summary>x - number.</summary>
    public static Tensor Sub(Tensor input, Scalar other) => ApplyBinary(new Operators.Sub(), input, other);

    /// <summary>number - x.</summary>
    public static Tensor Sub(Scalar input, Tensor other) => ApplyBinary(new Operators.Sub(), input, other);

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

    /// <summary>a to the power of b; <c>torch.pow</c>.</summary>
    public static Tensor Pow(Tensor input, Tensor exponent) => ApplyBinary(new Operators.Pow(), input, exponent);

    /// <summary>x to the power of a number.</summary>
    public static Tensor Pow(Tensor input, Scalar exponent) => ApplyBinary(new Operators.Pow(), input, exponent);

    /// <summary>The larger of each pair; NaN if one is. <c>torch.maximum</c>.</summary>
    public static Tensor Maximum(Tensor input, Tensor other) => ApplyBinary(new Operators.Maximum(), input, other);

    /// <summary>The smaller of each pair; NaN if one is. <c>torch.minimum</c>.</summary>
    public static Tensor Minimum(Tensor input, Tensor other) => ApplyBinary(new Operators.Minimum(), input, other);

    /// <summary>Elements of <paramref name="input"/> where the condition holds, of <paramref name="other"/> elsewhere; <c>torch.where</c>.</summary>
    /// <param name="condition">Boolean.</param>
    /// <param name="input">Values where it is true.</param>
    /// <param name="other">Values where it is false.</param>
    public static Tensor Where(Tensor condition, Tensor input, Tensor other)
    {
        var type = DTypes.Promote(input.DType, other.DType);
        return Apply(new Operators.Where(), To(condition, DType.Bool), To(input, type), To(other, type));
    }

    /// <summary>The same values as another element type; <c>Tensor.to</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dtype">The new type.</param>
    public static Tensor To(Tensor input, DType dtype) => input.DType == dtype ? input : Apply(new Operators.Cast(dtype), input);
}

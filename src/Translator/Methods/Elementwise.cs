namespace Translator;

/// <content>Functions of <c>Functional/Elementwise.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Neg(Tensor)"/>
    public Tensor Neg() => Functional.Neg(this);

    /// <inheritdoc cref="Functional.Abs(Tensor)"/>
    public Tensor Abs() => Functional.Abs(this);

    /// <inheritdoc cref="Functional.Exp(Tensor)"/>
    public Tensor Exp() => Functional.Exp(this);

    /// <inheritdoc cref="Functional.Log(Tensor)"/>
    public Tensor Log() => Functional.Log(this);

    /// <inheritdoc cref="Functional.Sqrt(Tensor)"/>
    public Tensor Sqrt() => Functional.Sqrt(this);

    /// <inheritdoc cref="Functional.Rsqrt(Tensor)"/>
    public Tensor Rsqrt() => Functional.Rsqrt(this);

    /// <inheritdoc cref="Functional.Square(Tensor)"/>
    public Tensor Square() => Functional.Square(this);

    /// <inheritdoc cref="Functional.Reciprocal(Tensor)"/>
    public Tensor Reciprocal() => Functional.Reciprocal(this);

    /// <inheritdoc cref="Functional.Sign(Tensor)"/>
    public Tensor Sign() => Functional.Sign(this);

    /// <inheritdoc cref="Functional.Exp2(Tensor)"/>
    public Tensor Exp2() => Functional.Exp2(this);

    /// <inheritdoc cref="Functional.Expm1(Tensor)"/>
    public Tensor Expm1() => Functional.Expm1(this);

    /// <inheritdoc cref="Functional.Log1p(Tensor)"/>
    public Tensor Log1p() => Functional.Log1p(this);

    /// <inheritdoc cref="Functional.Log2(Tensor)"/>
    public Tensor Log2() => Functional.Log2(this);

    /// <inheritdoc cref="Functional.Log10(Tensor)"/>
    public Tensor Log10() => Functional.Log10(this);

    /// <inheritdoc cref="Functional.Erf(Tensor)"/>
    public Tensor Erf() => Functional.Erf(this);

    /// <inheritdoc cref="Functional.Erfc(Tensor)"/>
    public Tensor Erfc() => Functional.Erfc(this);

    /// <inheritdoc cref="Functional.Lgamma(Tensor)"/>
    public Tensor Lgamma() => Functional.Lgamma(this);

    /// <inheritdoc cref="Functional.Digamma(Tensor)"/>
    public Tensor Digamma() => Functional.Digamma(this);

    /// <inheritdoc cref="Functional.Maximum(Tensor, Tensor)"/>
    public Tensor Maximum(Tensor other) => Functional.Maximum(this, other);

    /// <inheritdoc cref="Functional.Minimum(Tensor, Tensor)"/>
    public Tensor Minimum(Tensor other) => Functional.Minimum(this, other);

    /// <inheritdoc cref="Functional.Clamp(Tensor, Scalar?, Scalar?)"/>
    public Tensor Clamp(Scalar? min = null, Scalar? max = null) => Functional.Clamp(this, min, max);

    /// <inheritdoc cref="Functional.Clamp(Tensor, Tensor, Tensor)"/>
    public Tensor Clamp(Tensor? min = null, Tensor? max = null) => Functional.Clamp(this, min, max);

    /// <inheritdoc cref="Functional.Lerp(Tensor, Tensor, Scalar)"/>
    public Tensor Lerp(Tensor end, Scalar weight) => Functional.Lerp(this, end, weight);

    /// <inheritdoc cref="Functional.Lerp(Tensor, Tensor, Tensor)"/>
    public Tensor Lerp(Tensor end, Tensor weight) => Functional.Lerp(this, end, weight);

    /// <inheritdoc cref="Functional.MaskedFill(Tensor, Tensor, Scalar)"/>
    public Tensor MaskedFill(Tensor mask, Scalar value) => Functional.MaskedFill(this, mask, value);

    /// <inheritdoc cref="Functional.MaskedFill(Tensor, Tensor, Tensor)"/>
    public Tensor MaskedFill(Tensor mask, Tensor value) => Functional.MaskedFill(this, mask, value);

    /// <inheritdoc cref="Functional.Fmax(Tensor, Tensor)"/>
    public Tensor Fmax(Tensor other) => Functional.Fmax(this, other);

    /// <inheritdoc cref="Functional.Fmin(Tensor, Tensor)"/>
    public Tensor Fmin(Tensor other) => Functional.Fmin(this, other);

    /// <inheritdoc cref="Functional.NanToNum(Tensor, double, double?, double?)"/>
    public Tensor NanToNum(double nan = 0, double? posinf = null, double? neginf = null) => Functional.NanToNum(this, nan, posinf, neginf);

    /// <inheritdoc cref="Functional.Logit(Tensor, double?)"/>
    public Tensor Logit(double? eps = null) => Functional.Logit(this, eps);

    /// <inheritdoc cref="Functional.Clip(Tensor, Scalar?, Scalar?)"/>
    public Tensor Clip(Scalar? min = null, Scalar? max = null) => Functional.Clip(this, min, max);

    /// <inheritdoc cref="Functional.Clip(Tensor, Tensor, Tensor)"/>
    public Tensor Clip(Tensor? min = null, Tensor? max = null) => Functional.Clip(this, min, max);
}

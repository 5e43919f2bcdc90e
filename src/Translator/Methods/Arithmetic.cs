namespace Translator;

/// <content>Functions of <c>Functional/Arithmetic.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Add(Tensor, Tensor)"/>
    public Tensor Add(Tensor other) => Functional.Add(this, other);

    /// <inheritdoc cref="Functional.Add(Tensor, Scalar)"/>
    public Tensor Add(Scalar other) => Functional.Add(this, other);

    /// <inheritdoc cref="Functional.Add(Tensor, Tensor, Scalar)"/>
    public Tensor Add(Tensor other, Scalar alpha) => Functional.Add(this, other, alpha);

    /// <inheritdoc cref="Functional.Add(Tensor, Scalar, Scalar)"/>
    public Tensor Add(Scalar other, Scalar alpha) => Functional.Add(this, other, alpha);

    /// <inheritdoc cref="Functional.Sub(Tensor, Tensor)"/>
    public Tensor Sub(Tensor other) => Functional.Sub(this, other);

    /// <inheritdoc cref="Functional.Sub(Tensor, Scalar)"/>
    public Tensor Sub(Scalar other) => Functional.Sub(this, other);

    /// <inheritdoc cref="Functional.Sub(Tensor, Tensor, Scalar)"/>
    public Tensor Sub(Tensor other, Scalar alpha) => Functional.Sub(this, other, alpha);

    /// <inheritdoc cref="Functional.Mul(Tensor, Tensor)"/>
    public Tensor Mul(Tensor other) => Functional.Mul(this, other);

    /// <inheritdoc cref="Functional.Mul(Tensor, Scalar)"/>
    public Tensor Mul(Scalar other) => Functional.Mul(this, other);

    /// <inheritdoc cref="Functional.Div(Tensor, Tensor)"/>
    public Tensor Div(Tensor other) => Functional.Div(this, other);

    /// <inheritdoc cref="Functional.Div(Tensor, Scalar)"/>
    public Tensor Div(Scalar other) => Functional.Div(this, other);

    /// <inheritdoc cref="Functional.Div(Tensor, Tensor, string)"/>
    public Tensor Div(Tensor other, string? roundingMode) => Functional.Div(this, other, roundingMode);

    /// <inheritdoc cref="Functional.Div(Tensor, Scalar, string)"/>
    public Tensor Div(Scalar other, string? roundingMode) => Functional.Div(this, other, roundingMode);

    /// <inheritdoc cref="Functional.FloorDivide(Tensor, Tensor)"/>
    public Tensor FloorDivide(Tensor other) => Functional.FloorDivide(this, other);

    /// <inheritdoc cref="Functional.FloorDivide(Tensor, Scalar)"/>
    public Tensor FloorDivide(Scalar other) => Functional.FloorDivide(this, other);

    /// <inheritdoc cref="Functional.Remainder(Tensor, Tensor)"/>
    public Tensor Remainder(Tensor other) => Functional.Remainder(this, other);

    /// <inheritdoc cref="Functional.Remainder(Tensor, Scalar)"/>
    public Tensor Remainder(Scalar other) => Functional.Remainder(this, other);

    /// <inheritdoc cref="Functional.Fmod(Tensor, Tensor)"/>
    public Tensor Fmod(Tensor other) => Functional.Fmod(this, other);

    /// <inheritdoc cref="Functional.Fmod(Tensor, Scalar)"/>
    public Tensor Fmod(Scalar other) => Functional.Fmod(this, other);

    /// <inheritdoc cref="Functional.Pow(Tensor, Tensor)"/>
    public Tensor Pow(Tensor exponent) => Functional.Pow(this, exponent);

    /// <inheritdoc cref="Functional.Pow(Tensor, Scalar)"/>
    public Tensor Pow(Scalar exponent) => Functional.Pow(this, exponent);

    /// <inheritdoc cref="Functional.Addcmul(Tensor, Tensor, Tensor, Scalar)"/>
    public Tensor Addcmul(Tensor tensor1, Tensor tensor2, Scalar value) => Functional.Addcmul(this, tensor1, tensor2, value);

    /// <inheritdoc cref="Functional.Addcmul(Tensor, Tensor, Tensor)"/>
    public Tensor Addcmul(Tensor tensor1, Tensor tensor2) => Functional.Addcmul(this, tensor1, tensor2);

    /// <inheritdoc cref="Functional.Addcdiv(Tensor, Tensor, Tensor, Scalar)"/>
    public Tensor Addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) => Functional.Addcdiv(this, tensor1, tensor2, value);

    /// <inheritdoc cref="Functional.Addcdiv(Tensor, Tensor, Tensor)"/>
    public Tensor Addcdiv(Tensor tensor1, Tensor tensor2) => Functional.Addcdiv(this, tensor1, tensor2);

    /// <inheritdoc cref="Functional.Hypot(Tensor, Tensor)"/>
    public Tensor Hypot(Tensor other) => Functional.Hypot(this, other);

    /// <inheritdoc cref="Functional.Logaddexp(Tensor, Tensor)"/>
    public Tensor Logaddexp(Tensor other) => Functional.Logaddexp(this, other);

    /// <inheritdoc cref="Functional.Xlogy(Tensor, Tensor)"/>
    public Tensor Xlogy(Tensor other) => Functional.Xlogy(this, other);

    /// <inheritdoc cref="Functional.Xlogy(Tensor, Scalar)"/>
    public Tensor Xlogy(Scalar other) => Functional.Xlogy(this, other);

    /// <inheritdoc cref="Functional.Logaddexp2(Tensor, Tensor)"/>
    public Tensor Logaddexp2(Tensor other) => Functional.Logaddexp2(this, other);

    /// <inheritdoc cref="Functional.Copysign(Tensor, Tensor)"/>
    public Tensor Copysign(Tensor other) => Functional.Copysign(this, other);

    /// <inheritdoc cref="Functional.Heaviside(Tensor, Tensor)"/>
    public Tensor Heaviside(Tensor values) => Functional.Heaviside(this, values);
}

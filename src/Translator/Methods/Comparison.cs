namespace Translator;

/// <content>Functions of <c>Functional/Comparison.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Eq(Tensor, Tensor)"/>
    public Tensor Eq(Tensor other) => Functional.Eq(this, other);

    /// <inheritdoc cref="Functional.Eq(Tensor, Scalar)"/>
    public Tensor Eq(Scalar other) => Functional.Eq(this, other);

    /// <inheritdoc cref="Functional.Ne(Tensor, Tensor)"/>
    public Tensor Ne(Tensor other) => Functional.Ne(this, other);

    /// <inheritdoc cref="Functional.Ne(Tensor, Scalar)"/>
    public Tensor Ne(Scalar other) => Functional.Ne(this, other);

    /// <inheritdoc cref="Functional.Lt(Tensor, Tensor)"/>
    public Tensor Lt(Tensor other) => Functional.Lt(this, other);

    /// <inheritdoc cref="Functional.Lt(Tensor, Scalar)"/>
    public Tensor Lt(Scalar other) => Functional.Lt(this, other);

    /// <inheritdoc cref="Functional.Le(Tensor, Tensor)"/>
    public Tensor Le(Tensor other) => Functional.Le(this, other);

    /// <inheritdoc cref="Functional.Le(Tensor, Scalar)"/>
    public Tensor Le(Scalar other) => Functional.Le(this, other);

    /// <inheritdoc cref="Functional.Gt(Tensor, Tensor)"/>
    public Tensor Gt(Tensor other) => Functional.Gt(this, other);

    /// <inheritdoc cref="Functional.Gt(Tensor, Scalar)"/>
    public Tensor Gt(Scalar other) => Functional.Gt(this, other);

    /// <inheritdoc cref="Functional.Ge(Tensor, Tensor)"/>
    public Tensor Ge(Tensor other) => Functional.Ge(this, other);

    /// <inheritdoc cref="Functional.Ge(Tensor, Scalar)"/>
    public Tensor Ge(Scalar other) => Functional.Ge(this, other);

    /// <inheritdoc cref="Functional.Isnan(Tensor)"/>
    public Tensor Isnan() => Functional.Isnan(this);

    /// <inheritdoc cref="Functional.Isinf(Tensor)"/>
    public Tensor Isinf() => Functional.Isinf(this);

    /// <inheritdoc cref="Functional.Isfinite(Tensor)"/>
    public Tensor Isfinite() => Functional.Isfinite(this);

    /// <inheritdoc cref="Functional.Isclose(Tensor, Tensor, double, double, bool)"/>
    public Tensor Isclose(Tensor other, double rtol = 1e-5, double atol = 1e-8, bool equalNan = false) => Functional.Isclose(this, other, rtol, atol, equalNan);

    /// <inheritdoc cref="Functional.Isposinf(Tensor)"/>
    public Tensor Isposinf() => Functional.Isposinf(this);

    /// <inheritdoc cref="Functional.Isneginf(Tensor)"/>
    public Tensor Isneginf() => Functional.Isneginf(this);

    /// <inheritdoc cref="Functional.Signbit(Tensor)"/>
    public Tensor Signbit() => Functional.Signbit(this);
}

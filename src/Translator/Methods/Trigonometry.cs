namespace Translator;

/// <content>Functions of <c>Functional/Trigonometry.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Sin(Tensor)"/>
    public Tensor Sin() => Functional.Sin(this);

    /// <inheritdoc cref="Functional.Cos(Tensor)"/>
    public Tensor Cos() => Functional.Cos(this);

    /// <inheritdoc cref="Functional.Tan(Tensor)"/>
    public Tensor Tan() => Functional.Tan(this);

    /// <inheritdoc cref="Functional.Asin(Tensor)"/>
    public Tensor Asin() => Functional.Asin(this);

    /// <inheritdoc cref="Functional.Acos(Tensor)"/>
    public Tensor Acos() => Functional.Acos(this);

    /// <inheritdoc cref="Functional.Atan(Tensor)"/>
    public Tensor Atan() => Functional.Atan(this);

    /// <inheritdoc cref="Functional.Sinh(Tensor)"/>
    public Tensor Sinh() => Functional.Sinh(this);

    /// <inheritdoc cref="Functional.Cosh(Tensor)"/>
    public Tensor Cosh() => Functional.Cosh(this);

    /// <inheritdoc cref="Functional.Asinh(Tensor)"/>
    public Tensor Asinh() => Functional.Asinh(this);

    /// <inheritdoc cref="Functional.Acosh(Tensor)"/>
    public Tensor Acosh() => Functional.Acosh(this);

    /// <inheritdoc cref="Functional.Atanh(Tensor)"/>
    public Tensor Atanh() => Functional.Atanh(this);

    /// <inheritdoc cref="Functional.Atan2(Tensor, Tensor)"/>
    public Tensor Atan2(Tensor other) => Functional.Atan2(this, other);

    /// <inheritdoc cref="Functional.Deg2rad(Tensor)"/>
    public Tensor Deg2rad() => Functional.Deg2rad(this);

    /// <inheritdoc cref="Functional.Rad2deg(Tensor)"/>
    public Tensor Rad2deg() => Functional.Rad2deg(this);

    /// <inheritdoc cref="Functional.Sinc(Tensor)"/>
    public Tensor Sinc() => Functional.Sinc(this);
}

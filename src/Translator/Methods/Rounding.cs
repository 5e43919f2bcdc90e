namespace Translator;

/// <content>Functions of <c>Functional/Rounding.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Floor(Tensor)"/>
    public Tensor Floor() => Functional.Floor(this);

    /// <inheritdoc cref="Functional.Ceil(Tensor)"/>
    public Tensor Ceil() => Functional.Ceil(this);

    /// <inheritdoc cref="Functional.Round(Tensor)"/>
    public Tensor Round() => Functional.Round(this);

    /// <inheritdoc cref="Functional.Round(Tensor, int)"/>
    public Tensor Round(int decimals) => Functional.Round(this, decimals);

    /// <inheritdoc cref="Functional.Trunc(Tensor)"/>
    public Tensor Trunc() => Functional.Trunc(this);

    /// <inheritdoc cref="Functional.Frac(Tensor)"/>
    public Tensor Frac() => Functional.Frac(this);
}

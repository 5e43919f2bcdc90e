namespace Translator;

/// <content>Functions of <c>Functional/Identities.cs</c> that PyTorch has as methods.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Contiguous(Tensor)"/>
    public Tensor Contiguous() => Functional.Contiguous(this);

    /// <inheritdoc cref="Functional.Detach(Tensor)"/>
    public Tensor Detach() => Functional.Detach(this);

    /// <inheritdoc cref="Functional.Clone(Tensor)"/>
    public Tensor Clone() => Functional.Clone(this);
}

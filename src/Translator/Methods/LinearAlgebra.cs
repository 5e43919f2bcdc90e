namespace Translator;

/// <content>Functions of <c>Functional/LinearAlgebra.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.MatMul(Tensor, Tensor)"/>
    public Tensor MatMul(Tensor other) => Functional.MatMul(this, other);
}

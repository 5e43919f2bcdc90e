namespace Translator;

/// <content>Functions of <c>Functional/Indexing.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Narrow(Tensor, int, Dim, Dim)"/>
    public Tensor Narrow(int dim, Dim start, Dim length) => Functional.Narrow(this, dim, start, length);

    /// <inheritdoc cref="Functional.IndexSelect(Tensor, int, Tensor)"/>
    public Tensor IndexSelect(int dim, Tensor index) => Functional.IndexSelect(this, dim, index);
}

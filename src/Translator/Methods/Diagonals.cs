namespace Translator;

/// <content>Functions of <c>Functional/Diagonals.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Tril(Tensor, int)"/>
    public Tensor Tril(int diagonal = 0) => Functional.Tril(this, diagonal);

    /// <inheritdoc cref="Functional.Triu(Tensor, int)"/>
    public Tensor Triu(int diagonal = 0) => Functional.Triu(this, diagonal);

    /// <inheritdoc cref="Functional.Diagonal(Tensor, int, int, int)"/>
    public Tensor Diagonal(int offset = 0, int dim1 = 0, int dim2 = 1) => Functional.Diagonal(this, offset, dim1, dim2);

    /// <inheritdoc cref="Functional.Diag(Tensor, int)"/>
    public Tensor Diag(int diagonal = 0) => Functional.Diag(this, diagonal);

    /// <inheritdoc cref="Functional.DiagEmbed(Tensor, int, int, int)"/>
    public Tensor DiagEmbed(int offset = 0, int dim1 = -2, int dim2 = -1) => Functional.DiagEmbed(this, offset, dim1, dim2);

    /// <inheritdoc cref="Functional.Trace(Tensor)"/>
    public Tensor Trace() => Functional.Trace(this);

    /// <inheritdoc cref="Functional.Diagflat(Tensor, int)"/>
    public Tensor Diagflat(int offset = 0) => Functional.Diagflat(this, offset);
}

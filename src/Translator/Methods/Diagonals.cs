namespace Translator;

/// <content>Functions of <c>Functional/Diagonals.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Tril(Tensor, Dim)"/>
    public Tensor Tril(Dim diagonal = default) => Functional.Tril(this, diagonal);

    /// <inheritdoc cref="Functional.Triu(Tensor, Dim)"/>
    public Tensor Triu(Dim diagonal = default) => Functional.Triu(this, diagonal);

    /// <inheritdoc cref="Functional.Diagonal(Tensor, Dim, int, int)"/>
    public Tensor Diagonal(Dim offset = default, int dim1 = 0, int dim2 = 1) => Functional.Diagonal(this, offset, dim1, dim2);

    /// <inheritdoc cref="Functional.Diag(Tensor, Dim)"/>
    public Tensor Diag(Dim diagonal = default) => Functional.Diag(this, diagonal);

    /// <inheritdoc cref="Functional.DiagEmbed(Tensor, Dim, int, int)"/>
    public Tensor DiagEmbed(Dim offset = default, int dim1 = -2, int dim2 = -1) => Functional.DiagEmbed(this, offset, dim1, dim2);

    /// <inheritdoc cref="Functional.Trace(Tensor)"/>
    public Tensor Trace() => Functional.Trace(this);

    /// <inheritdoc cref="Functional.Diagflat(Tensor, Dim)"/>
    public Tensor Diagflat(Dim offset = default) => Functional.Diagflat(this, offset);
}

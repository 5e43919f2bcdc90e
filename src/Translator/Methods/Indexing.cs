namespace Translator;

/// <content>Functions of <c>Functional/Indexing.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Narrow(Tensor, int, Dim, Dim)"/>
    public Tensor Narrow(int dim, Dim start, Dim length) => Functional.Narrow(this, dim, start, length);

    /// <inheritdoc cref="Functional.Select(Tensor, int, Dim)"/>
    public Tensor Select(int dim, Dim index) => Functional.Select(this, dim, index);

    /// <inheritdoc cref="Functional.IndexSelect(Tensor, int, Tensor)"/>
    public Tensor IndexSelect(int dim, Tensor index) => Functional.IndexSelect(this, dim, index);

    /// <inheritdoc cref="Functional.Take(Tensor, Tensor)"/>
    public Tensor Take(Tensor index) => Functional.Take(this, index);

    /// <inheritdoc cref="Functional.Gather(Tensor, int, Tensor)"/>
    public Tensor Gather(int dim, Tensor index) => Functional.Gather(this, dim, index);

    /// <inheritdoc cref="Functional.TakeAlongDim(Tensor, Tensor, int)"/>
    public Tensor TakeAlongDim(Tensor indices, int dim) => Functional.TakeAlongDim(this, indices, dim);

    /// <inheritdoc cref="Functional.TakeAlongDim(Tensor, Tensor)"/>
    public Tensor TakeAlongDim(Tensor indices) => Functional.TakeAlongDim(this, indices);
}

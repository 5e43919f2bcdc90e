namespace Translator;

/// <content>Functions of <c>Functional/Joining.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Split(Tensor, Dim, int)"/>
    public Tensor[] Split(Dim splitSize, int dim = 0) => Functional.Split(this, splitSize, dim);

    /// <inheritdoc cref="Functional.Split(Tensor, Dim[], int)"/>
    public Tensor[] Split(Dim[] splitSizes, int dim = 0) => Functional.Split(this, splitSizes, dim);

    /// <inheritdoc cref="Functional.Chunk(Tensor, int, int)"/>
    public Tensor[] Chunk(int chunks, int dim = 0) => Functional.Chunk(this, chunks, dim);

    /// <inheritdoc cref="Functional.TensorSplit(Tensor, int, int)"/>
    public Tensor[] TensorSplit(int sections, int dim = 0) => Functional.TensorSplit(this, sections, dim);

    /// <inheritdoc cref="Functional.TensorSplit(Tensor, int[], int)"/>
    public Tensor[] TensorSplit(int[] indices, int dim = 0) => Functional.TensorSplit(this, indices, dim);

    /// <inheritdoc cref="Functional.Unbind(Tensor, int)"/>
    public Tensor[] Unbind(int dim = 0) => Functional.Unbind(this, dim);
}

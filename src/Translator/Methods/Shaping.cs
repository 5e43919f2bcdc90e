namespace Translator;

/// <content>Functions of <c>Functional/Shaping.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Reshape(Tensor, Dim[])"/>
    public Tensor Reshape(params Dim[] shape) => Functional.Reshape(this, shape);

    /// <inheritdoc cref="Functional.View(Tensor, Dim[])"/>
    public Tensor View(params Dim[] shape) => Functional.View(this, shape);

    /// <inheritdoc cref="Functional.Flatten(Tensor, int, int)"/>
    public Tensor Flatten(int start = 0, int end = -1) => Functional.Flatten(this, start, end);

    /// <inheritdoc cref="Functional.Transpose(Tensor, int, int)"/>
    public Tensor Transpose(int dim0, int dim1) => Functional.Transpose(this, dim0, dim1);

    /// <inheritdoc cref="Functional.Permute(Tensor, int[])"/>
    public Tensor Permute(params int[] dims) => Functional.Permute(this, dims);

    /// <inheritdoc cref="Functional.Unsqueeze(Tensor, int)"/>
    public Tensor Unsqueeze(int dim) => Functional.Unsqueeze(this, dim);

    /// <inheritdoc cref="Functional.Squeeze(Tensor, int)"/>
    public Tensor Squeeze(int dim) => Functional.Squeeze(this, dim);

    /// <inheritdoc cref="Functional.Expand(Tensor, Dim[])"/>
    public Tensor Expand(params Dim[] size) => Functional.Expand(this, size);

    /// <inheritdoc cref="Functional.Split(Tensor, Dim, int)"/>
    public Tensor[] Split(Dim splitSize, int dim = 0) => Functional.Split(this, splitSize, dim);

    /// <inheritdoc cref="Functional.Split(Tensor, Dim[], int)"/>
    public Tensor[] Split(Dim[] splitSizes, int dim = 0) => Functional.Split(this, splitSizes, dim);

    /// <inheritdoc cref="Functional.Chunk(Tensor, int, int)"/>
    public Tensor[] Chunk(int chunks, int dim = 0) => Functional.Chunk(this, chunks, dim);
}

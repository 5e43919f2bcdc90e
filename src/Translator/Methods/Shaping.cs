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

    /// <inheritdoc cref="Functional.Unflatten(Tensor, int, Dim[])"/>
    public Tensor Unflatten(int dim, Dim[] sizes) => Functional.Unflatten(this, dim, sizes);

    /// <inheritdoc cref="Functional.Transpose(Tensor, int, int)"/>
    public Tensor Transpose(int dim0, int dim1) => Functional.Transpose(this, dim0, dim1);

    /// <inheritdoc cref="Functional.Permute(Tensor, int[])"/>
    public Tensor Permute(params int[] dims) => Functional.Permute(this, dims);

    /// <inheritdoc cref="Functional.Movedim(Tensor, int[], int[])"/>
    public Tensor Movedim(int[] source, int[] destination) => Functional.Movedim(this, source, destination);

    /// <inheritdoc cref="Functional.Movedim(Tensor, int, int)"/>
    public Tensor Movedim(int source, int destination) => Functional.Movedim(this, source, destination);

    /// <inheritdoc cref="Functional.Swapaxes(Tensor, int, int)"/>
    public Tensor Swapaxes(int axis0, int axis1) => Functional.Swapaxes(this, axis0, axis1);

    /// <inheritdoc cref="Functional.T(Tensor)"/>
    public Tensor T() => Functional.T(this);

    /// <inheritdoc cref="Functional.Unsqueeze(Tensor, int)"/>
    public Tensor Unsqueeze(int dim) => Functional.Unsqueeze(this, dim);

    /// <inheritdoc cref="Functional.Squeeze(Tensor)"/>
    public Tensor Squeeze() => Functional.Squeeze(this);

    /// <inheritdoc cref="Functional.Squeeze(Tensor, int[])"/>
    public Tensor Squeeze(int[] dim) => Functional.Squeeze(this, dim);

    /// <inheritdoc cref="Functional.Squeeze(Tensor, int)"/>
    public Tensor Squeeze(int dim) => Functional.Squeeze(this, dim);

    /// <inheritdoc cref="Functional.Expand(Tensor, Dim[])"/>
    public Tensor Expand(params Dim[] size) => Functional.Expand(this, size);

    /// <inheritdoc cref="Functional.ViewAs(Tensor, Tensor)"/>
    public Tensor ViewAs(Tensor other) => Functional.ViewAs(this, other);

    /// <inheritdoc cref="Functional.ReshapeAs(Tensor, Tensor)"/>
    public Tensor ReshapeAs(Tensor other) => Functional.ReshapeAs(this, other);

    /// <inheritdoc cref="Functional.ExpandAs(Tensor, Tensor)"/>
    public Tensor ExpandAs(Tensor other) => Functional.ExpandAs(this, other);

    /// <inheritdoc cref="Functional.BroadcastTo(Tensor, Dim[])"/>
    public Tensor BroadcastTo(params Dim[] size) => Functional.BroadcastTo(this, size);

    /// <inheritdoc cref="Functional.Moveaxis(Tensor, int[], int[])"/>
    public Tensor Moveaxis(int[] source, int[] destination) => Functional.Moveaxis(this, source, destination);

    /// <inheritdoc cref="Functional.Moveaxis(Tensor, int, int)"/>
    public Tensor Moveaxis(int source, int destination) => Functional.Moveaxis(this, source, destination);

    /// <inheritdoc cref="Functional.Swapdims(Tensor, int, int)"/>
    public Tensor Swapdims(int dim0, int dim1) => Functional.Swapdims(this, dim0, dim1);

    /// <inheritdoc cref="Functional.Ravel(Tensor)"/>
    public Tensor Ravel() => Functional.Ravel(this);
}

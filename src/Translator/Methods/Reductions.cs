namespace Translator;

/// <content>Functions of <c>Functional/Reductions.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Sum(Tensor, DType?)"/>
    public Tensor Sum(DType? dtype = null) => Functional.Sum(this, dtype);

    /// <inheritdoc cref="Functional.Sum(Tensor, int, bool, DType?)"/>
    public Tensor Sum(int dim, bool keepdim = false, DType? dtype = null) => Functional.Sum(this, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Sum(Tensor, int[], bool, DType?)"/>
    public Tensor Sum(int[] dim, bool keepdim = false, DType? dtype = null) => Functional.Sum(this, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Mean(Tensor, DType?)"/>
    public Tensor Mean(DType? dtype = null) => Functional.Mean(this, dtype);

    /// <inheritdoc cref="Functional.Mean(Tensor, int, bool, DType?)"/>
    public Tensor Mean(int dim, bool keepdim = false, DType? dtype = null) => Functional.Mean(this, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Mean(Tensor, int[], bool, DType?)"/>
    public Tensor Mean(int[] dim, bool keepdim = false, DType? dtype = null) => Functional.Mean(this, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Prod(Tensor, DType?)"/>
    public Tensor Prod(DType? dtype = null) => Functional.Prod(this, dtype);

    /// <inheritdoc cref="Functional.Prod(Tensor, int, bool, DType?)"/>
    public Tensor Prod(int dim, bool keepdim = false, DType? dtype = null) => Functional.Prod(this, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Amax(Tensor)"/>
    public Tensor Amax() => Functional.Amax(this);

    /// <inheritdoc cref="Functional.Amax(Tensor, int, bool)"/>
    public Tensor Amax(int dim, bool keepdim = false) => Functional.Amax(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Amax(Tensor, int[], bool)"/>
    public Tensor Amax(int[] dim, bool keepdim = false) => Functional.Amax(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Amin(Tensor)"/>
    public Tensor Amin() => Functional.Amin(this);

    /// <inheritdoc cref="Functional.Amin(Tensor, int, bool)"/>
    public Tensor Amin(int dim, bool keepdim = false) => Functional.Amin(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Amin(Tensor, int[], bool)"/>
    public Tensor Amin(int[] dim, bool keepdim = false) => Functional.Amin(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Aminmax(Tensor)"/>
    public (Tensor Min, Tensor Max) Aminmax() => Functional.Aminmax(this);

    /// <inheritdoc cref="Functional.Aminmax(Tensor, int?, bool)"/>
    public (Tensor Min, Tensor Max) Aminmax(int? dim = null, bool keepdim = false) => Functional.Aminmax(this, dim, keepdim);

    /// <inheritdoc cref="Functional.All(Tensor)"/>
    public Tensor All() => Functional.All(this);

    /// <inheritdoc cref="Functional.All(Tensor, int, bool)"/>
    public Tensor All(int dim, bool keepdim = false) => Functional.All(this, dim, keepdim);

    /// <inheritdoc cref="Functional.All(Tensor, int[], bool)"/>
    public Tensor All(int[] dim, bool keepdim = false) => Functional.All(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Any(Tensor)"/>
    public Tensor Any() => Functional.Any(this);

    /// <inheritdoc cref="Functional.Any(Tensor, int, bool)"/>
    public Tensor Any(int dim, bool keepdim = false) => Functional.Any(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Any(Tensor, int[], bool)"/>
    public Tensor Any(int[] dim, bool keepdim = false) => Functional.Any(this, dim, keepdim);

    /// <inheritdoc cref="Functional.CountNonzero(Tensor)"/>
    public Tensor CountNonzero() => Functional.CountNonzero(this);

    /// <inheritdoc cref="Functional.CountNonzero(Tensor, int)"/>
    public Tensor CountNonzero(int dim) => Functional.CountNonzero(this, dim);

    /// <inheritdoc cref="Functional.CountNonzero(Tensor, int[])"/>
    public Tensor CountNonzero(int[] dim) => Functional.CountNonzero(this, dim);

    /// <inheritdoc cref="Functional.Nansum(Tensor, DType?)"/>
    public Tensor Nansum(DType? dtype = null) => Functional.Nansum(this, dtype);

    /// <inheritdoc cref="Functional.Nansum(Tensor, int, bool, DType?)"/>
    public Tensor Nansum(int dim, bool keepdim = false, DType? dtype = null) => Functional.Nansum(this, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Nansum(Tensor, int[], bool, DType?)"/>
    public Tensor Nansum(int[] dim, bool keepdim = false, DType? dtype = null) => Functional.Nansum(this, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Nanmean(Tensor, DType?)"/>
    public Tensor Nanmean(DType? dtype = null) => Functional.Nanmean(this, dtype);

    /// <inheritdoc cref="Functional.Nanmean(Tensor, int, bool, DType?)"/>
    public Tensor Nanmean(int dim, bool keepdim = false, DType? dtype = null) => Functional.Nanmean(this, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Nanmean(Tensor, int[], bool, DType?)"/>
    public Tensor Nanmean(int[] dim, bool keepdim = false, DType? dtype = null) => Functional.Nanmean(this, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Logsumexp(Tensor, int, bool)"/>
    public Tensor Logsumexp(int dim, bool keepdim = false) => Functional.Logsumexp(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Logsumexp(Tensor, int[], bool)"/>
    public Tensor Logsumexp(int[] dim, bool keepdim = false) => Functional.Logsumexp(this, dim, keepdim);
}

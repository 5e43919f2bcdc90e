namespace Translator;

/// <content>Functions of <c>Functional/Cumulative.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Cumsum(Tensor, int, DType?)"/>
    public Tensor Cumsum(int dim, DType? dtype = null) => Functional.Cumsum(this, dim, dtype);

    /// <inheritdoc cref="Functional.Cumprod(Tensor, int, DType?)"/>
    public Tensor Cumprod(int dim, DType? dtype = null) => Functional.Cumprod(this, dim, dtype);

    /// <inheritdoc cref="Functional.Diff(Tensor, int, int, Tensor?, Tensor?)"/>
    public Tensor Diff(int n = 1, int dim = -1, Tensor? prepend = null, Tensor? append = null) => Functional.Diff(this, n, dim, prepend, append);

    /// <inheritdoc cref="Functional.Cummax(Tensor, int)"/>
    public (Tensor Values, Tensor Indices) Cummax(int dim) => Functional.Cummax(this, dim);

    /// <inheritdoc cref="Functional.Cummin(Tensor, int)"/>
    public (Tensor Values, Tensor Indices) Cummin(int dim) => Functional.Cummin(this, dim);

    /// <inheritdoc cref="Functional.Logcumsumexp(Tensor, int)"/>
    public Tensor Logcumsumexp(int dim) => Functional.Logcumsumexp(this, dim);
}

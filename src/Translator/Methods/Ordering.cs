namespace Translator;

/// <content>Functions of <c>Functional/Ordering.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Argmax(Tensor, int?, bool)"/>
    public Tensor Argmax(int? dim = null, bool keepdim = false) => Functional.Argmax(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Argmin(Tensor, int?, bool)"/>
    public Tensor Argmin(int? dim = null, bool keepdim = false) => Functional.Argmin(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Max(Tensor)"/>
    public Tensor Max() => Functional.Max(this);

    /// <inheritdoc cref="Functional.Max(Tensor, Tensor)"/>
    public Tensor Max(Tensor other) => Functional.Max(this, other);

    /// <inheritdoc cref="Functional.Max(Tensor, int, bool)"/>
    public (Tensor Values, Tensor Indices) Max(int dim, bool keepdim = false) => Functional.Max(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Min(Tensor)"/>
    public Tensor Min() => Functional.Min(this);

    /// <inheritdoc cref="Functional.Min(Tensor, Tensor)"/>
    public Tensor Min(Tensor other) => Functional.Min(this, other);

    /// <inheritdoc cref="Functional.Min(Tensor, int, bool)"/>
    public (Tensor Values, Tensor Indices) Min(int dim, bool keepdim = false) => Functional.Min(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Topk(Tensor, Dim, int, bool, bool)"/>
    public (Tensor Values, Tensor Indices) Topk(Dim k, int dim = -1, bool largest = true, bool sorted = true) => Functional.Topk(this, k, dim, largest, sorted);

    /// <inheritdoc cref="Functional.Sort(Tensor, int, bool, bool)"/>
    public (Tensor Values, Tensor Indices) Sort(int dim = -1, bool descending = false, bool stable = false) => Functional.Sort(this, dim, descending, stable);

    /// <inheritdoc cref="Functional.Argsort(Tensor, int, bool, bool)"/>
    public Tensor Argsort(int dim = -1, bool descending = false, bool stable = false) => Functional.Argsort(this, dim, descending, stable);

    /// <inheritdoc cref="Functional.Kthvalue(Tensor, Dim, int, bool)"/>
    public (Tensor Values, Tensor Indices) Kthvalue(Dim k, int dim = -1, bool keepdim = false) => Functional.Kthvalue(this, k, dim, keepdim);

    /// <inheritdoc cref="Functional.Median(Tensor)"/>
    public Tensor Median() => Functional.Median(this);

    /// <inheritdoc cref="Functional.Median(Tensor, int, bool)"/>
    public (Tensor Values, Tensor Indices) Median(int dim = -1, bool keepdim = false) => Functional.Median(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Msort(Tensor)"/>
    public Tensor Msort() => Functional.Msort(this);
}

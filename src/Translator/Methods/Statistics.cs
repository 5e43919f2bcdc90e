namespace Translator;

/// <content>Functions of <c>Functional/Statistics.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Var(Tensor, bool)"/>
    public Tensor Var(bool unbiased = true) => Functional.Var(this, unbiased);

    /// <inheritdoc cref="Functional.Var(Tensor, int, bool, bool, double?)"/>
    public Tensor Var(int dim, bool unbiased = true, bool keepdim = false, double? correction = null) => Functional.Var(this, dim, unbiased, keepdim, correction);

    /// <inheritdoc cref="Functional.Var(Tensor, int[], bool, bool, double?)"/>
    public Tensor Var(int[] dim, bool unbiased = true, bool keepdim = false, double? correction = null) => Functional.Var(this, dim, unbiased, keepdim, correction);

    /// <inheritdoc cref="Functional.Std(Tensor, bool)"/>
    public Tensor Std(bool unbiased = true) => Functional.Std(this, unbiased);

    /// <inheritdoc cref="Functional.Std(Tensor, int, bool, bool, double?)"/>
    public Tensor Std(int dim, bool unbiased = true, bool keepdim = false, double? correction = null) => Functional.Std(this, dim, unbiased, keepdim, correction);

    /// <inheritdoc cref="Functional.Std(Tensor, int[], bool, bool, double?)"/>
    public Tensor Std(int[] dim, bool unbiased = true, bool keepdim = false, double? correction = null) => Functional.Std(this, dim, unbiased, keepdim, correction);

    /// <inheritdoc cref="Functional.Norm(Tensor, double, int?, bool, DType?)"/>
    public Tensor Norm(double p = 2, int? dim = null, bool keepdim = false, DType? dtype = null) => Functional.Norm(this, p, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Norm(Tensor, int[], bool, DType?)"/>
    public Tensor Norm(int[] dim, bool keepdim = false, DType? dtype = null) => Functional.Norm(this, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Norm(Tensor, double, int[], bool, DType?)"/>
    public Tensor Norm(double p, int[] dim, bool keepdim = false, DType? dtype = null) => Functional.Norm(this, p, dim, keepdim, dtype);

    /// <inheritdoc cref="Functional.Dist(Tensor, Tensor, double)"/>
    public Tensor Dist(Tensor other, double p = 2) => Functional.Dist(this, other, p);
}

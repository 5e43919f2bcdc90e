namespace Translator;

/// <content>Functions of <c>Functional/LinearAlgebra.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.MatMul(Tensor, Tensor)"/>
    public Tensor MatMul(Tensor other) => Functional.MatMul(this, other);

    /// <inheritdoc cref="Functional.Mm(Tensor, Tensor)"/>
    public Tensor Mm(Tensor mat2) => Functional.Mm(this, mat2);

    /// <inheritdoc cref="Functional.Bmm(Tensor, Tensor)"/>
    public Tensor Bmm(Tensor mat2) => Functional.Bmm(this, mat2);

    /// <inheritdoc cref="Functional.Mv(Tensor, Tensor)"/>
    public Tensor Mv(Tensor vec) => Functional.Mv(this, vec);

    /// <inheritdoc cref="Functional.Dot(Tensor, Tensor)"/>
    public Tensor Dot(Tensor tensor) => Functional.Dot(this, tensor);

    /// <inheritdoc cref="Functional.Inner(Tensor, Tensor)"/>
    public Tensor Inner(Tensor other) => Functional.Inner(this, other);

    /// <inheritdoc cref="Functional.Outer(Tensor, Tensor)"/>
    public Tensor Outer(Tensor vec2) => Functional.Outer(this, vec2);

    /// <inheritdoc cref="Functional.Addmm(Tensor, Tensor, Tensor, double, double)"/>
    public Tensor Addmm(Tensor mat1, Tensor mat2, double beta = 1, double alpha = 1) => Functional.Addmm(this, mat1, mat2, beta, alpha);

    /// <inheritdoc cref="Functional.Addmv(Tensor, Tensor, Tensor, double, double)"/>
    public Tensor Addmv(Tensor mat, Tensor vec, double beta = 1, double alpha = 1) => Functional.Addmv(this, mat, vec, beta, alpha);

    /// <inheritdoc cref="Functional.Baddbmm(Tensor, Tensor, Tensor, double, double)"/>
    public Tensor Baddbmm(Tensor batch1, Tensor batch2, double beta = 1, double alpha = 1) => Functional.Baddbmm(this, batch1, batch2, beta, alpha);

    /// <inheritdoc cref="Functional.Addbmm(Tensor, Tensor, Tensor, double, double)"/>
    public Tensor Addbmm(Tensor batch1, Tensor batch2, double beta = 1, double alpha = 1) => Functional.Addbmm(this, batch1, batch2, beta, alpha);

    /// <inheritdoc cref="Functional.Addr(Tensor, Tensor, Tensor, double, double)"/>
    public Tensor Addr(Tensor vec1, Tensor vec2, double beta = 1, double alpha = 1) => Functional.Addr(this, vec1, vec2, beta, alpha);

    /// <inheritdoc cref="Functional.Kron(Tensor, Tensor)"/>
    public Tensor Kron(Tensor other) => Functional.Kron(this, other);
}

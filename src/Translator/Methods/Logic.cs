namespace Translator;

/// <content>Functions of <c>Functional/Logic.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.LogicalAnd(Tensor, Tensor)"/>
    public Tensor LogicalAnd(Tensor other) => Functional.LogicalAnd(this, other);

    /// <inheritdoc cref="Functional.LogicalOr(Tensor, Tensor)"/>
    public Tensor LogicalOr(Tensor other) => Functional.LogicalOr(this, other);

    /// <inheritdoc cref="Functional.LogicalXor(Tensor, Tensor)"/>
    public Tensor LogicalXor(Tensor other) => Functional.LogicalXor(this, other);

    /// <inheritdoc cref="Functional.LogicalNot(Tensor)"/>
    public Tensor LogicalNot() => Functional.LogicalNot(this);

    /// <inheritdoc cref="Functional.BitwiseAnd(Tensor, Tensor)"/>
    public Tensor BitwiseAnd(Tensor other) => Functional.BitwiseAnd(this, other);

    /// <inheritdoc cref="Functional.BitwiseAnd(Tensor, Scalar)"/>
    public Tensor BitwiseAnd(Scalar other) => Functional.BitwiseAnd(this, other);

    /// <inheritdoc cref="Functional.BitwiseOr(Tensor, Tensor)"/>
    public Tensor BitwiseOr(Tensor other) => Functional.BitwiseOr(this, other);

    /// <inheritdoc cref="Functional.BitwiseOr(Tensor, Scalar)"/>
    public Tensor BitwiseOr(Scalar other) => Functional.BitwiseOr(this, other);

    /// <inheritdoc cref="Functional.BitwiseXor(Tensor, Tensor)"/>
    public Tensor BitwiseXor(Tensor other) => Functional.BitwiseXor(this, other);

    /// <inheritdoc cref="Functional.BitwiseXor(Tensor, Scalar)"/>
    public Tensor BitwiseXor(Scalar other) => Functional.BitwiseXor(this, other);

    /// <inheritdoc cref="Functional.BitwiseNot(Tensor)"/>
    public Tensor BitwiseNot() => Functional.BitwiseNot(this);
}

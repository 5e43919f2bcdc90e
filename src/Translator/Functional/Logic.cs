namespace Translator;

public static partial class Functional
{
    /// <summary>a and b; numbers other than 0 count as true. <c>torch.logical_and</c>.</summary>
    public static Tensor LogicalAnd(Tensor input, Tensor other) => Apply(new Operators.LogicalAnd(), To(input, DType.Bool), To(other, DType.Bool));

    /// <summary>a or b; numbers other than 0 count as true. <c>torch.logical_or</c>.</summary>
    public static Tensor LogicalOr(Tensor input, Tensor other) => Apply(new Operators.LogicalOr(), To(input, DType.Bool), To(other, DType.Bool));

    /// <summary>Either a or b; numbers other than 0 count as true. <c>torch.logical_xor</c>.</summary>
    public static Tensor LogicalXor(Tensor input, Tensor other) => Apply(new Operators.LogicalXor(), To(input, DType.Bool), To(other, DType.Bool));

    /// <summary>Not x; numbers other than 0 count as true. <c>torch.logical_not</c>.</summary>
    public static Tensor LogicalNot(Tensor input) => Apply(new Operators.LogicalNot(), To(input, DType.Bool));

    /// <summary>a and b, bit by bit; <c>torch.bitwise_and</c>.</summary>
    /// <exception cref="ModelException">A tensor is of floating point numbers.</exception>
    public static Tensor BitwiseAnd(Tensor input, Tensor other) => ApplyBitwise(new Operators.BitwiseAnd(), new Operators.LogicalAnd(), input, other);

    /// <summary>The same with an integer or a boolean for each element.</summary>
    public static Tensor BitwiseAnd(Tensor input, Scalar other) => BitwiseAnd(input, Tensor.Of(other));

    /// <summary>a or b, bit by bit; <c>torch.bitwise_or</c>.</summary>
    /// <exception cref="ModelException">A tensor is of floating point numbers.</exception>
    public static Tensor BitwiseOr(Tensor input, Tensor other) => ApplyBitwise(new Operators.BitwiseOr(), new Operators.LogicalOr(), input, other);

    /// <summary>The same with an integer or a boolean for each element.</summary>
    public static Tensor BitwiseOr(Tensor input, Scalar other) => BitwiseOr(input, Tensor.Of(other));

    /// <summary>Either a or b, bit by bit; <c>torch.bitwise_xor</c>.</summary>
    /// <exception cref="ModelException">A tensor is of floating point numbers.</exception>
    public static Tensor BitwiseXor(Tensor input, Tensor other) => ApplyBitwise(new Operators.BitwiseXor(), new Operators.LogicalXor(), input, other);

    /// <summary>The same with an integer or a boolean for each element.</summary>
    public static Tensor BitwiseXor(Tensor input, Scalar other) => BitwiseXor(input, Tensor.Of(other));

    /// <summary>Every bit inverted; not x for booleans. <c>torch.bitwise_not</c>.</summary>
    /// <exception cref="ModelException">The tensor is of floating point numbers.</exception>
    public static Tensor BitwiseNot(Tensor input) => input.DType == DType.Bool ? LogicalNot(input) : Apply(new Operators.BitwiseNot(), CheckBits(input, nameof(input)));

    static Tensor ApplyBitwise(Operator integers, Operator booleans, Tensor input, Tensor other) =>
        ApplyBinary(Promote(input, other) == DType.Bool ? booleans : integers, CheckBits(input, nameof(input)), CheckBits(other, nameof(other)));

    static Tensor CheckBits(Tensor tensor, string argument) => tensor.DType.IsFloat()
        ? throw new ModelException($"bits are of integers or booleans, but this tensor is {tensor.Type}", argument)
        : tensor;
}

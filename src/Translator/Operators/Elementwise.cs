namespace Translator.Operators;

/// <summary>An operator on each element alone: the output has the input's shape and type.</summary>
public abstract record UnaryOperator : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => inputs[0]!;
}

/// <summary>A test of each element: the output has the input's shape and is boolean.</summary>
public abstract record UnaryPredicate : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => inputs[0]! with { DType = DType.Bool };
}

/// <summary>An operator on pairs of elements of two tensors of one type, broadcast to each other.</summary>
public abstract record BinaryOperator : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[0]! with { Shape = Broadcasting.Of(inputs[0]!.Shape, inputs[1]!.Shape) };
}

/// <summary>A comparison of pairs of elements of two tensors of one type, broadcast to each other; the output is boolean.</summary>
public abstract record BinaryPredicate : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        new(DType.Bool, Broadcasting.Of(inputs[0]!.Shape, inputs[1]!.Shape));
}

/// <summary>-x.</summary>
public sealed record Neg : UnaryOperator;

/// <summary>|x|.</summary>
public sealed record Abs : UnaryOperator;

/// <summary>e^x.</summary>
public sealed record Exp : UnaryOperator;

/// <summary>Natural logarithm.</summary>
public sealed record Log : UnaryOperator;

/// <summary>Square root.</summary>
public sealed record Sqrt : UnaryOperator;

/// <summary>1 / square root.</summary>
public sealed record Rsqrt : UnaryOperator;

/// <summary>1 / x.</summary>
public sealed record Reciprocal : UnaryOperator;

/// <summary>-1, 0 or 1.</summary>
public sealed record Sign : UnaryOperator;

/// <summary>e^x - 1, exact near 0.</summary>
public sealed record Expm1 : UnaryOperator;

/// <summary>Natural logarithm of 1 + x, exact near 0.</summary>
public sealed record Log1p : UnaryOperator;

/// <summary>Gauss error function.</summary>
public sealed record Erf : UnaryOperator;

/// <summary>1 - erf(x), exact where erf(x) is near 1.</summary>
public sealed record Erfc : UnaryOperator;

/// <summary>Logarithm of |Γ(x)|.</summary>
public sealed record Lgamma : UnaryOperator;

/// <summary>Derivative of <see cref="Lgamma"/>.</summary>
public sealed record Digamma : UnaryOperator;

/// <summary>min(max(x, Min), Max); NaN stays.</summary>
/// <param name="Min">Lower bound, or null for none.</param>
/// <param name="Max">Upper bound, or null for none; the result where the bounds cross.</param>
public sealed record Clamp(Scalar? Min, Scalar? Max) : UnaryOperator;

/// <summary>a + b; logical or for booleans.</summary>
public sealed record Add : BinaryOperator;

/// <summary>a - b.</summary>
public sealed record Sub : BinaryOperator;

/// <summary>a * b.</summary>
public sealed record Mul : BinaryOperator;

/// <summary>a / b, of floating point numbers.</summary>
public sealed record Div : BinaryOperator;

/// <summary>a to the power of b.</summary>
public sealed record Pow : BinaryOperator;

/// <summary>a / b, rounded down (toward negative infinity), also for integers.</summary>
public sealed record FloorDivide : BinaryOperator;

/// <summary>a - b ⌊a / b⌋: the sign is the divisor's, as in Python.</summary>
public sealed record Remainder : BinaryOperator;

/// <summary>Remainder of the division that rounds toward zero: the sign is the dividend's, as in C.</summary>
public sealed record Fmod : BinaryOperator;

/// <summary>The larger of a and b; NaN if one is.</summary>
public sealed record Maximum : BinaryOperator;

/// <summary>The smaller of a and b; NaN if one is.</summary>
public sealed record Minimum : BinaryOperator;

/// <summary>Another element type: toward zero from floating point to integer, 0 or 1 from booleans, x ≠ 0 to booleans.</summary>
/// <param name="To">The new type.</param>
public sealed record Cast(DType To) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => inputs[0]! with { DType = To };
}

/// <summary>Elements of the second input where the first (boolean) is true, of the third elsewhere; all broadcast.</summary>
public sealed record Where : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        inputs[1]! with { Shape = Broadcasting.Of(inputs[0]!.Shape, Broadcasting.Of(inputs[1]!.Shape, inputs[2]!.Shape)) };
}

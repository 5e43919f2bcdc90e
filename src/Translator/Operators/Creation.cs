namespace Translator.Operators;

/// <summary>The same number everywhere; with the empty shape, a constant.</summary>
/// <param name="Value">The number, already of the type's category.</param>
/// <param name="Type">Element type and sizes.</param>
public sealed record Full(Scalar Value, TensorType Type) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => Type;
}

/// <summary>Start, start + step, ... up to but without end.</summary>
/// <param name="Start">First number.</param>
/// <param name="End">Bound, excluded.</param>
/// <param name="Step">Distance, not 0.</param>
/// <param name="DType">Element type.</param>
public sealed record Arange(Scalar Start, Scalar End, Scalar Step, DType DType) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        if (Start.Category != ScalarCategory.Float && End.Category != ScalarCategory.Float && Step.Category != ScalarCategory.Float)
            return new(DType, new Shape(Translator.Dim.Max(Translator.Dim.CeilingDivide(End.ToDim() - Start.ToDim(), Step.ToDim()), 0)));
        return new(DType, new Shape((long)Math.Max(0, Math.Ceiling((End.ToDouble() - Start.ToDouble()) / Step.ToDouble()))));
    }
}

/// <summary>Given numbers.</summary>
/// <param name="Values">One for each element, in row-major order.</param>
/// <param name="Type">Element type and sizes, all known.</param>
public sealed record Constant(IReadOnlyList<Scalar> Values, TensorType Type) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => Type;
}

/// <summary>Random numbers, evenly distributed in [0, 1), other ones in each run.</summary>
/// <param name="Type">Element type (floating point) and sizes.</param>
public sealed record RandomUniform(TensorType Type) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => Type;
}

/// <summary>Random numbers of the standard normal distribution, other ones in each run.</summary>
/// <param name="Type">Element type (floating point) and sizes.</param>
public sealed record RandomNormal(TensorType Type) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => Type;
}

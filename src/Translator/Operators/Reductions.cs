namespace Translator.Operators;

/// <summary>Folds dimensions into one number each.</summary>
/// <param name="Dims">Dimensions from 0, ascending.</param>
/// <param name="KeepDim">Whether they stay with size 1.</param>
public abstract record Reduction(IReadOnlyList<int> Dims, bool KeepDim) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => inputs[0]! with { Shape = Reduce(inputs[0]!.Shape, Dims, KeepDim) };

    /// <summary>The shape that is left.</summary>
    internal static Shape Reduce(Shape shape, IReadOnlyList<int> dims, bool keepDim) => keepDim
        ? new(shape.Select((size, i) => dims.Contains(i) ? (Dim)1 : size))
        : new(shape.Where((_, i) => !dims.Contains(i)));
}

/// <summary>Sum.</summary>
/// <inheritdoc cref="Reduction"/>
public sealed record Sum(IReadOnlyList<int> Dims, bool KeepDim) : Reduction(Dims, KeepDim);

/// <summary>Arithmetic mean.</summary>
/// <inheritdoc cref="Reduction"/>
public sealed record Mean(IReadOnlyList<int> Dims, bool KeepDim) : Reduction(Dims, KeepDim);

/// <summary>Maximum; NaN if one element is.</summary>
/// <inheritdoc cref="Reduction"/>
public sealed record Amax(IReadOnlyList<int> Dims, bool KeepDim) : Reduction(Dims, KeepDim);

/// <summary>Minimum; NaN if one element is.</summary>
/// <inheritdoc cref="Reduction"/>
public sealed record Amin(IReadOnlyList<int> Dims, bool KeepDim) : Reduction(Dims, KeepDim);

/// <summary>Product.</summary>
/// <inheritdoc cref="Reduction"/>
public sealed record Prod(IReadOnlyList<int> Dims, bool KeepDim) : Reduction(Dims, KeepDim);

/// <summary>Whether all are true, of booleans.</summary>
/// <inheritdoc cref="Reduction"/>
public sealed record All(IReadOnlyList<int> Dims, bool KeepDim) : Reduction(Dims, KeepDim);

/// <summary>Whether one is true, of booleans.</summary>
/// <inheritdoc cref="Reduction"/>
public sealed record Any(IReadOnlyList<int> Dims, bool KeepDim) : Reduction(Dims, KeepDim);

namespace Translator;

/// <summary>
/// One place in the brackets of <c>x[...]</c>: an integer or <see cref="Index"/>, a <see cref="Range"/>, a size, a tensor of integers,
/// <see cref="Ellipsis"/>, or <see cref="NewAxis"/> (or null) for a new dimension. Meanings are Python's.
/// </summary>
public sealed class TensorIndex
{
    TensorIndex()
    {
    }

    /// <summary>All dimensions that the other places leave; Python's <c>...</c>.</summary>
    public static TensorIndex Ellipsis { get; } = new();

    /// <summary>A new dimension of size 1; Python's <c>None</c>.</summary>
    public static TensorIndex NewAxis { get; } = new();

    /// <summary>A whole dimension; Python's <c>:</c>.</summary>
    public static TensorIndex Colon { get; } = Slice();

    internal bool IsSlice { get; private init; }

    internal Dim? Single { get; private init; }

    internal Dim? Start { get; private init; }

    internal Dim? Stop { get; private init; }

    internal int Step { get; private init; }

    internal Tensor? Tensor { get; private init; }

    /// <summary>Elements from <paramref name="start"/> up to but without <paramref name="stop"/>; Python's <c>start:stop:step</c>.</summary>
    /// <param name="start">First element; negative counts from the end; null: from the first.</param>
    /// <param name="stop">Bound, excluded; negative counts from the end; null: to the last.</param>
    /// <param name="step">Distance, at least 1.</param>
    public static TensorIndex Slice(Dim? start = null, Dim? stop = null, int step = 1) => step >= 1
        ? new() { IsSlice = true, Start = start, Stop = stop, Step = step }
        : throw new ModelException($"the step of a slice must be at least 1, but is {step}; reverse a dimension with Flip", nameof(step));

    /// <summary>One element, without its dimension; negative counts from the end.</summary>
    public static implicit operator TensorIndex(int index) => new() { Single = index };

    /// <summary>One element, without its dimension; negative counts from the end.</summary>
    public static implicit operator TensorIndex(long index) => new() { Single = index };

    /// <summary>One element, without its dimension; possibly symbolic.</summary>
    public static implicit operator TensorIndex(Dim index) => new() { Single = index };

    /// <summary>One element, without its dimension; <c>^1</c> is the last.</summary>
    public static implicit operator TensorIndex(Index index) => new() { Single = FromPython(index) };

    /// <summary>Some elements: <c>1..3</c>, <c>..^1</c>, <c>..</c>.</summary>
    public static implicit operator TensorIndex(Range range) => new()
    {
        IsSlice = true,
        Start = FromPython(range.Start),
        Stop = range.End is { IsFromEnd: true, Value: 0 } ? (Dim?)null : FromPython(range.End),
        Step = 1,
    };

    /// <summary>Elements picked by integers, whose dimensions take that dimension's place.</summary>
    public static implicit operator TensorIndex(Tensor index) => new() { Tensor = index };

    /// <summary><c>^3</c> is Python's -3.</summary>
    static Dim FromPython(Index index) => index is { IsFromEnd: true, Value: 0 }
        ? throw new ModelException("^0 is behind the last element; the last is ^1")
        : index.IsFromEnd ? -index.Value : index.Value;
}

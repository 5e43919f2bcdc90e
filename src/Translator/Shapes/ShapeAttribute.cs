namespace Translator;

/// <summary>
/// The shape of an input of <c>Forward</c>: numbers, and names or expressions for sizes that differ from call to call.
/// </summary>
/// <example><c>public Tensor Forward([Shape("N", 1, 28, 28)] Tensor image)</c>, <c>[Shape("N", "T", Type = DType.Int64)] Tensor tokens</c></example>
/// <param name="sizes">Each an <see cref="int"/> or a <see cref="string"/> that <see cref="Dim.Parse"/> reads.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ShapeAttribute(params object[] sizes) : Attribute
{
    /// <summary>The sizes, outermost first.</summary>
    public IReadOnlyList<object?> Sizes { get; } = sizes ?? (IReadOnlyList<object?>)[null]; // what [Shape(null)] means is no list

    /// <summary>The element type; <see cref="DType.Float32"/> unless said.</summary>
    public DType Type { get; set; } = DType.Float32;

    /// <summary>The sizes as a shape.</summary>
    /// <exception cref="ModelException">A size is neither a number nor an expression.</exception>
    public Shape ToShape() => new(Sizes.Select<object?, Dim>(size => size switch
    {
        int number => number,
        long number => number,
        string expression => Dim.Parse(expression),
        _ => throw new ModelException($"[Shape] takes integers and strings, not {size ?? "null"}"),
    }));
}

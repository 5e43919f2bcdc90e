namespace Translator.Compiler.Reading;

/// <summary>The shapes that the value of one statement of the source had while a model was read: several where a helper is called, or a loop runs, with different tensors.</summary>
public sealed class StatementShapes
{
    /// <summary>More variants than this are shown as one general shape.</summary>
    const int MostVariants = 3;

    readonly List<Shape> variants = [];
    string[]? general;

    /// <summary>Each shape once, in the order in which the statement first had them; of very many the first.</summary>
    public IReadOnlyList<Shape> Variants => variants;

    /// <summary>Takes a shape in.</summary>
    public void Add(Shape shape)
    {
        if (variants.Contains(shape)) return;
        general = variants.Count == 0 ? [.. shape.Select(size => size.ToString())]
            : general?.Length == shape.Rank ? [.. shape.Select((size, dim) => general[dim] == size.ToString() ? general[dim] : "?")]
            : null;
        if (variants.Count <= MostVariants) variants.Add(shape);
    }

    /// <summary>For example <c>[N, 16, 14, 14]</c>, <c>[N, 64] | [N, 128]</c>; of more than three <c>[N, ?]</c>, or <c>[...]</c> when ranks differ.</summary>
    public override string ToString() => variants.Count <= MostVariants ? string.Join(" | ", variants) : general is null ? "[...]" : $"[{string.Join(", ", general)}]";
}

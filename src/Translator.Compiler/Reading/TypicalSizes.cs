namespace Translator.Compiler.Reading;

/// <summary>Sizes that stand for unknown ones where a number is needed to go on: for conditions that the source asks about them, and for made inputs.</summary>
public static class TypicalSizes
{
    const long Batch = 2, Other = 32;

    /// <summary>A size for each name in the inputs' shapes.</summary>
    /// <param name="inputs">The inputs' shapes in order. The first size of the first one is the batch.</param>
    /// <param name="chosen">Sizes that are known better.</param>
    internal static IReadOnlyDictionary<string, long> Of(IReadOnlyList<Shape> inputs, IReadOnlyDictionary<string, long> chosen)
    {
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var name in inputs.SelectMany(shape => shape).SelectMany(size => size.Symbols))
            sizes[name] = chosen.TryGetValue(name, out var size) ? size : inputs[0].Rank > 0 && inputs[0][0].Symbols.Contains(name) ? Batch : Other;
        return sizes;
    }

    /// <summary>A size for each name in a model's inputs, so that what the model assumes holds where it can.</summary>
    public static IReadOnlyDictionary<string, long> Of(Graph graph, IReadOnlyDictionary<string, long> chosen) => graph.Agreed(Of([.. graph.Inputs.Select(input => input.Shape)], chosen));
}

namespace Translator.Compiler.Reading;

/// <summary>Sizes that stand for unknown ones where a number is needed to go on: for conditions that the source asks about them, and for made inputs.</summary>
public static class TypicalSizes
{
    const long Batch = 2, Other = 32, Furthest = 4096;

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
    public static IReadOnlyDictionary<string, long> Of(Graph graph, IReadOnlyDictionary<string, long> chosen)
    {
        var sizes = graph.Agreed(Of([.. graph.Inputs.Select(input => input.Shape)], chosen));
        for (var i = 0; i < graph.Assumptions.Count; i++)
        {
            if (graph.Assumptions[i].Holds(sizes)) continue;
            var known = graph.Assumptions.Take(i + 1);
            if (Near(sizes, graph.Assumptions[i].Symbols.Where(name => !chosen.ContainsKey(name)), other => graph.Agreed(other) is var agreed && known.All(a => a.Holds(agreed))) is { } fitting) sizes = graph.Agreed(fitting);
        }

        return sizes;
    }

    /// <summary>Sizes that differ from others in one name, by as little as can be, so that a condition holds; null where there are none.</summary>
    internal static IReadOnlyDictionary<string, long>? Near(IReadOnlyDictionary<string, long> sizes, IEnumerable<string> names, Func<IReadOnlyDictionary<string, long>, bool> holds)
    {
        var near = sizes.ToDictionary(size => size.Key, size => size.Value, StringComparer.Ordinal);
        foreach (var name in names)
        {
            var size = near[name];
            for (var distance = 1; distance <= Furthest; distance++)
            {
                foreach (var other in new[] { size - distance, size + distance })
                {
                    near[name] = other;
                    if (other > 0 && holds(near)) return near;
                }
            }

            near[name] = size;
        }

        return null;
    }
}

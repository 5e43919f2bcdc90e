using System.Globalization;

namespace Translator.Goldens;

/// <summary>Reads what stands in Python's brackets: <c>:, 1:-1, None</c>.</summary>
static class IndexText
{
    /// <summary>One place for each part between commas.</summary>
    public static TensorIndex?[] Parse(string text) => [.. text.Split(',').Select(part => Place(part.Trim()))];

    /// <summary>The same as C#.</summary>
    public static string ToCSharp(string text) => string.Join(", ", text.Split(',').Select(part => part.Trim() switch
    {
        "..." => "TensorIndex.Ellipsis",
        "None" or "newaxis" => "TensorIndex.NewAxis",
        var place when !place.Contains(':') => place,
        var place => $"TensorIndex.Slice({string.Join(", ", place.Split(':').Select(bound => bound.Length == 0 ? "null" : bound))})",
    }));

    static TensorIndex Place(string text)
    {
        if (text == "...") return TensorIndex.Ellipsis;
        if (text is "None" or "newaxis") return TensorIndex.NewAxis;
        var bounds = text.Split(':');
        if (bounds.Length == 1) return Number(text)!.Value;
        return TensorIndex.Slice(
            Number(bounds[0]),
            Number(bounds[1]),
            bounds.Length > 2 && bounds[2].Length > 0 ? int.Parse(bounds[2], CultureInfo.InvariantCulture) : 1);
    }

    static Dim? Number(string text) => text.Trim().Length == 0 ? default(Dim?) : int.Parse(text, CultureInfo.InvariantCulture);
}

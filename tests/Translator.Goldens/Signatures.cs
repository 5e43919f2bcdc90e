using System.Text.Json;

namespace Translator.Goldens;

/// <summary>PyTorch's public signatures of the vocabulary, from <c>goldens/signatures</c>.</summary>
public static class Signatures
{
    /// <summary>All, in the order of the files.</summary>
    public static IReadOnlyList<Signature> All { get; } = [.. Layers(Lines("layers.txt")), .. Lines("functions.txt").Select(line => Signature.Parse("function", line))];

    static readonly ILookup<string, SignatureArgument> Arguments = All.SelectMany(s => s.Arguments.Select(a => (s.Op, Argument: a))).ToLookup(a => a.Op, a => a.Argument);

    /// <summary>Whether PyTorch's own default is given, which chooses nothing.</summary>
    public static bool IsDefault(string op, string argument, JsonElement value) => Arguments[op].Any(a => a.Name == argument && a.IsDefault(value));

    static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "goldens", "signatures", file)).Where(line => line.Length > 0 && !line.StartsWith('#'));

    /// <summary>A line that is indented says what the layer above it is called with.</summary>
    static IEnumerable<Signature> Layers(IEnumerable<string> lines)
    {
        var layer = "";
        foreach (var line in lines)
        {
            if (!line.StartsWith(' ')) layer = line[..line.IndexOf('(', StringComparison.Ordinal)];
            yield return line.StartsWith(' ') ? Signature.Parse("forward", line.Trim()) with { Op = layer } : Signature.Parse("layer", line);
        }
    }
}

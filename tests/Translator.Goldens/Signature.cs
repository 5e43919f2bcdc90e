namespace Translator.Goldens;

/// <summary>What PyTorch's documentation says of one overload: which arguments there are, of which types, and with which defaults.</summary>
/// <param name="Kind"><c>layer</c>, <c>forward</c> or <c>function</c>.</param>
/// <param name="Op">PyTorch's name of the layer or function.</param>
/// <param name="Arguments">In order.</param>
public sealed record Signature(string Kind, string Op, IReadOnlyList<SignatureArgument> Arguments)
{
    /// <summary>Reads a line: <c>softplus(Tensor input, float beta=1.0)</c>.</summary>
    public static Signature Parse(string kind, string line)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        return new(kind, line[..open], [.. Split(line[(open + 1)..^1]).Where(part => part != "*").Select(SignatureArgument.Parse)]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{(Kind == "forward" ? $"{Op}.forward" : Op)}({string.Join(", ", Arguments)})";

    /// <summary>Parts between commas that stand in no brackets.</summary>
    static IEnumerable<string> Split(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '(' or '[') depth++;
            if (i < text.Length && text[i] is ')' or ']') depth--;
            if (i < text.Length && (text[i] != ',' || depth > 0)) continue;
            if (i > start) yield return text[start..i].Trim();
            start = i + 1;
        }
    }
}

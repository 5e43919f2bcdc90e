namespace Translator;

/// <summary>An equation of <see cref="Functional.Einsum"/>: a label for each dimension of each operand and of the result.</summary>
/// <param name="Inputs">Labels of each operand's dimensions.</param>
/// <param name="Output">Labels of the result's.</param>
sealed record EinsumEquation(IReadOnlyList<int[]> Inputs, int[] Output)
{
    const string Dots = "...";

    /// <summary>What the author wrote for a label.</summary>
    public static string Describe(int label) => label < 0 ? $"'{Dots}'" : $"'{(char)label}'";

    /// <summary>Reads the equation; letters are their own labels, the dimensions of an ellipsis are -1, -2, ... from the last.</summary>
    /// <exception cref="ModelException">It is malformed or does not fit the operands.</exception>
    public static EinsumEquation Parse(string equation, int[] ranks)
    {
        var text = equation.Replace(" ", "");
        var arrow = text.IndexOf("->", StringComparison.Ordinal);
        var parts = (arrow < 0 ? text : text.Substring(0, arrow)).Split(',');
        if (parts.Length != ranks.Length || ranks.Length == 0) throw Wrong($"has {parts.Length} operands, but {ranks.Length} are given");
        var inputs = parts.Select((part, i) => Labels(part, ranks[i], i)).ToList();

        var dots = inputs.SelectMany(labels => labels).Where(label => label < 0).Distinct().OrderBy(label => label).ToArray();
        if (arrow < 0) return new(inputs, [.. dots, .. inputs.SelectMany(l => l).Where(l => l > 0).GroupBy(l => l).Where(g => g.Count() == 1).Select(g => g.Key).OrderBy(l => l)]);
        var output = text.Substring(arrow + 2);
        int[] result = [.. Letters(output.Replace(Dots, ""))];
        if (result.Distinct().Count() != result.Length) throw Wrong("names a letter twice in the result");
        if (Array.Find(result, label => !inputs.Exists(input => input.Contains(label))) is > 0 and var unknown) throw Wrong($"has '{(char)unknown}' in the result only");
        var at = output.IndexOf(Dots, StringComparison.Ordinal);
        return new(inputs, at < 0 ? result : [.. result.Take(at), .. dots, .. result.Skip(at)]);

        int[] Labels(string part, int rank, int operand)
        {
            var at = part.IndexOf(Dots, StringComparison.Ordinal);
            int[] letters = [.. Letters(at < 0 ? part : part.Remove(at, Dots.Length))];
            var further = rank - letters.Length;
            if (at < 0 ? further != 0 : further < 0) throw Wrong($"has {letters.Length} letters for operand {operand}, which has {rank} dimensions");
            return at < 0 ? letters : [.. letters.Take(at), .. Enumerable.Range(-further, further), .. letters.Skip(at)];
        }

        IEnumerable<int> Letters(string part) => part.Select(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' ? (int)c : throw Wrong($"has '{c}', which is no letter"));

        ModelException Wrong(string what) => new($"the equation \"{equation}\" {what}", nameof(equation));
    }
}

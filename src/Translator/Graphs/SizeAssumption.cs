namespace Translator;

/// <summary>
/// What a graph takes for granted about unknown sizes: a condition of the source that was decided, or two sizes that must agree.
/// Targets check it when the graph runs.
/// </summary>
/// <param name="Left">A size.</param>
/// <param name="Comparison"><c>==</c>, <c>!=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c>.</param>
/// <param name="Right">A size.</param>
/// <param name="Location">The line that needs it; null when the graph was traced at run time.</param>
public sealed record SizeAssumption(Dim Left, string Comparison, Dim Right, SourceLocation? Location)
{
    /// <summary>Whether it holds for given sizes.</summary>
    /// <param name="sizes">Every unknown size by name.</param>
    public bool Holds(IReadOnlyDictionary<string, long> sizes) => Compare(Left.Evaluate(sizes), Right.Evaluate(sizes));

    bool Compare(long left, long right) => Comparison switch
    {
        "==" => left == right,
        "!=" => left != right,
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        ">=" => left >= right,
        _ => throw new InvalidOperationException($"unknown comparison {Comparison}"),
    };

    /// <summary>Names of the unknown sizes in it.</summary>
    public IEnumerable<string> Symbols => Left.Symbols.Concat(Right.Symbols).Distinct();

    /// <summary>The condition: <c>T % 2 == 0</c>.</summary>
    public string Condition => $"{Left} {Comparison} {Right}";

    /// <summary>The condition and its place.</summary>
    public override string ToString() => Location is null ? Condition : $"{Condition}, by {Location}";
}

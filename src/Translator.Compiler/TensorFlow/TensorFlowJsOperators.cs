namespace Translator.Compiler.TensorFlow;

/// <summary>
/// What TensorFlow.js 4.22 lacks of the operators that the lowering writes: neither of its backends (<c>wasm</c>, and <c>cpu</c> where a kernel is missing there)
/// can run a model with one of them.
/// </summary>
public static class TensorFlowJsOperators
{
    static readonly Dictionary<string, string> Missing = new(StringComparer.Ordinal)
    {
        ["Lgamma"] = "TensorFlow.js has no operator Lgamma",
    };

    /// <summary>Why TensorFlow.js cannot run a model; null when it can, or when its lowering is refused.</summary>
    public static string? ReasonAgainst(Graph graph) => TfLowering.Table.ReasonAgainst(graph)
        ?? TfLowering.Lower(graph).Nodes.Select(n => ReasonAgainst(n.Op)).FirstOrDefault(r => r is not null);

    /// <summary>Why TensorFlow.js lacks an operator of TensorFlow's; null when it has it.</summary>
    public static string? ReasonAgainst(string op) => Missing.TryGetValue(op, out var reason) ? reason : null;
}

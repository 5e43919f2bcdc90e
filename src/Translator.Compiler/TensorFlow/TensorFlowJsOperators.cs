namespace Translator.Compiler.TensorFlow;

/// <summary>
/// What TensorFlow.js 4.22 lacks of the operators that the lowering writes. It runs the GraphDef that TensorFlow runs, on its backend <c>wasm</c>,
/// or on <c>cpu</c> where a kernel is missing there; a model with one of these operators runs on neither.
/// </summary>
public static class TensorFlowJsOperators
{
    static readonly HashSet<string> Missing = new(StringComparer.Ordinal)
    {
        "BitwiseOr", "BitwiseXor", "Conv3DBackpropInputV2", "Digamma", "Erfc", "Lgamma", "TensorScatterMax", "TensorScatterMin", "UnsortedSegmentProd",
    };

    /// <summary>Why TensorFlow.js cannot run a model; null when it can.</summary>
    /// <exception cref="ModelException">The model cannot be lowered.</exception>
    public static string? ReasonAgainst(Graph graph) => TfLowering.Table.ReasonAgainst(graph)
        ?? TfLowering.Lower(graph).Nodes.Select(n => ReasonAgainst(n.Op)).FirstOrDefault(r => r is not null);

    /// <summary>Why TensorFlow.js cannot run an operator of TensorFlow's; null when it can.</summary>
    public static string? ReasonAgainst(string op) => Missing.Contains(op) ? $"TensorFlow.js has no operator {op}" : null;
}

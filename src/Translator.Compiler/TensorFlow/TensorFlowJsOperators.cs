namespace Translator.Compiler.TensorFlow;

/// <summary>
/// What TensorFlow.js 4.22 lacks of the operators that the lowering writes. It runs the GraphDef that TensorFlow runs, on its backend <c>wasm</c>,
/// or on <c>cpu</c> where a kernel is missing there; a model with one of these operators runs on neither.
/// </summary>
public static class TensorFlowJsOperators
{
    static readonly HashSet<string> Missing = new(StringComparer.Ordinal)
    {
        "BitwiseAnd", "BitwiseOr", "BitwiseXor", "Conv3DBackpropInputV2", "Digamma", "Erfc", "Lgamma", "TensorScatterMax", "TensorScatterMin", "UnsortedSegmentProd",
    };

    /// <summary>Why TensorFlow.js cannot run a model; null when it can.</summary>
    /// <exception cref="ModelException">The model cannot be lowered.</exception>
    public static string? ReasonAgainst(Graph graph) => TfLowering.Table.ReasonAgainst(graph)
        ?? TfLowering.Lower(graph).Nodes.Select(ReasonAgainst).FirstOrDefault(r => r is not null);

    /// <summary>Why TensorFlow.js cannot run an operator of TensorFlow's; null when it can.</summary>
    public static string? ReasonAgainst(TfNode node) => Missing.Contains(node.Op) ? $"TensorFlow.js has no operator {node.Op}"
        : Above(node, "strides") && Above(node, "dilations") ? $"TensorFlow.js has no {node.Op} with both strides and dilations"
        : null;

    static bool Above(TfNode node, string attribute) => node.Attributes.Any(a => a.Name == attribute && a.Value is long[] sizes && sizes.Any(s => s > 1));
}

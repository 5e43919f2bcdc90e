using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Lowering;
using Translator.Compiler.TensorFlow;
using Translator.Operators;

namespace Translator.Compiler.Analysis.Targets;

/// <summary>What TensorFlow cannot have of a model, and where tensors change their layout forth and back.</summary>
sealed class TranslationToTensorFlow : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.MissingOnTarget, ModelDiagnostics.LayoutChange];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        if (model.Graph is null || (model.Targets & (Translator.Targets.TensorFlow | Translator.Targets.TensorFlowJs)) == 0) return;
        try
        {
            ReportLayouts(model, model.Graph, TfLowering.Lower(model.Graph, model.Cancellation), report);
        }
        catch (UntranslatableException e)
        {
            report(e.Report(model, "TensorFlow"));
        }
    }

    /// <summary>Marks operators before which a tensor is brought into PyTorch's layout, when something after them brings it back.</summary>
    static void ReportLayouts(ModelFacts model, Graph graph, TfGraph lowered, Action<Diagnostic> report)
    {
        var (second, last) = (new HashSet<Node>(), new HashSet<Node>());
        foreach (var transpose in lowered.Nodes)
        {
            if (transpose is not { Op: "Transpose", Source: { Operator: not Permute } source } || transpose.Inputs[1].Node is not { Op: "Const" } order) continue;
            var permutation = (long[])order.Attribute<TfConstant>("value").Values;
            var inner = Enumerable.Range(1, permutation.Length - 2).Select(d => (long)d).ToArray();
            if (permutation.Length < 3) continue;
            if (permutation.SequenceEqual([0, permutation.Length - 1, .. inner])) second.Add(source);
            else if (permutation.SequenceEqual([0, .. inner.Select(d => d + 1), 1])) last.Add(source);
        }

        // users stand behind what they use, so one pass from the end knows what comes after each node
        var leadsBack = new HashSet<Node>();
        foreach (var node in graph.Nodes.Reverse())
        {
            if (node.Outputs.SelectMany(model.UsersOf).Any(user => last.Contains(user) || leadsBack.Contains(user))) leadsBack.Add(node);
            if (second.Contains(node) && leadsBack.Contains(node) && model.Applications[node] is { } application)
                report(Diagnostic.Create(ModelDiagnostics.LayoutChange, application.Place.GetLocation(), application.Name, node.Inputs[0]!.Shape));
        }
    }
}

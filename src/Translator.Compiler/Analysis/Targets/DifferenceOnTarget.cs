using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Onnx;
using Translator.Compiler.TensorFlow;
using Translator.Compiler.TorchSharp;

namespace Translator.Compiler.Analysis.Targets;

/// <summary>An operator that means something else on a target, or that the target lacks, and what the translation does about it.</summary>
sealed class DifferenceOnTarget : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.DiffersOnTarget];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        foreach (var node in model.Nodes)
        {
            if (model.Applications[node] is not { } application) continue;
            foreach (var (subject, difference) in Differences(model.Targets, node, application))
                report(Diagnostic.Create(ModelDiagnostics.DiffersOnTarget, application.Place.GetLocation(), subject, difference));
        }
    }

    static IEnumerable<(string Subject, string Difference)> Differences(Translator.Targets targets, Node node, Application application)
    {
        if (targets.HasFlag(Translator.Targets.TorchSharp) && TorchDifferences.Of(application.Name, application.Layer is not null) is { } lack) yield return (application.Name, lack);
        if ((targets & (Translator.Targets.TensorFlow | Translator.Targets.TensorFlowJs)) != 0)
            foreach (var difference in TfDifferences.Table.Of(node)) yield return (node.Operator.OpType, difference);
        if (targets.HasFlag(Translator.Targets.Onnx))
            foreach (var difference in OnnxDifferences.Table.Of(node)) yield return (node.Operator.OpType, difference);
    }
}

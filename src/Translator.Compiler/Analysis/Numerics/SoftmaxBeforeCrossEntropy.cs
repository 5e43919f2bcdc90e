using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Operators;

namespace Translator.Compiler.Analysis.Numerics;

/// <summary>A softmax whose result goes into a cross-entropy, which applies a softmax itself.</summary>
sealed class SoftmaxBeforeCrossEntropy : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.SoftmaxBeforeCrossEntropy];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        var pairs = model.Nodes.Where(node => node.Operator is Operators.LogSoftmax && model.Applications[node]?.Name is "CrossEntropy" or "CrossEntropyLoss")
            .Select(loss => (First: Chains.Origin(loss.Inputs[0]!), Second: loss))
            .Where(pair => pair.First.Operator is Operators.Softmax or Operators.LogSoftmax && model.Applications[pair.First]?.Name is "Softmax" or "Softmax2d" or "LogSoftmax");
        foreach (var chain in Chains.Of(model, pairs))
            report(chain.Report(ModelDiagnostics.SoftmaxBeforeCrossEntropy, chain.First, chain.First.Name, chain.Second.Name));
    }
}

using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Operators;

namespace Translator.Compiler.Analysis.Numerics;

/// <summary>The logarithm of a softmax: minus infinity where a probability rounds to 0.</summary>
sealed class LogOfSoftmax : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.LogOfSoftmax];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        var pairs = model.Nodes.Where(node => node.Operator is Log && model.Applications[node]?.Name is "Log")
            .Select(log => (First: Chains.Origin(log.Inputs[0]!), Second: log))
            .Where(pair => pair.First.Operator is Operators.Softmax && model.Applications[pair.First]?.Name is "Softmax");
        foreach (var chain in Chains.Of(model, pairs))
            report(chain.Report(ModelDiagnostics.LogOfSoftmax, chain.Second));
    }
}

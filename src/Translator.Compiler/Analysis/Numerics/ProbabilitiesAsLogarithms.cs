using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Operators;

namespace Translator.Compiler.Analysis.Numerics;

/// <summary>A softmax whose result goes into a negative log-likelihood, which takes logarithms of probabilities.</summary>
sealed class ProbabilitiesAsLogarithms : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.ProbabilitiesAsLogarithms];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        var pairs = model.Nodes.Where(node => node.Operator is Operators.Gather && model.Applications[node]?.Name is "NllLoss" or "NLLLoss")
            .Select(loss => (First: Chains.Origin(loss.Inputs[0]!), Second: loss))
            .Where(pair => pair.First.Operator is Operators.Softmax && model.Applications[pair.First]?.Name is "Softmax");
        foreach (var chain in Chains.Of(model, pairs))
            report(chain.Report(ModelDiagnostics.ProbabilitiesAsLogarithms, chain.First, chain.Second.Name));
    }
}

using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Operators;

namespace Translator.Compiler.Analysis.Numerics;

/// <summary>A sigmoid before a binary cross-entropy: one too many where the loss takes scores, an unstable way to the loss where it takes probabilities.</summary>
sealed class SigmoidBeforeLoss : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.SigmoidBeforeLogits, ModelDiagnostics.SigmoidBeforeProbabilities];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        // the loss on scores is made of log σ(x), which begins with |x|; the loss on probabilities of log x
        foreach (var chain in Chains.Of(model, Pairs<Abs>(model, "BinaryCrossEntropyWithLogits", "BCEWithLogitsLoss", "MultilabelSoftMarginLoss", "MultiLabelSoftMarginLoss")))
            report(chain.Report(ModelDiagnostics.SigmoidBeforeLogits, chain.First, chain.Second.Name));
        foreach (var chain in Chains.Of(model, Pairs<Log>(model, "BinaryCrossEntropy", "BCELoss")))
            report(chain.Report(ModelDiagnostics.SigmoidBeforeProbabilities, chain.Second, chain.Second.Name, chain.Second.Name == "BCELoss" ? "BCEWithLogitsLoss" : "BinaryCrossEntropyWithLogits"));
    }

    static IEnumerable<(Node, Node)> Pairs<TOperator>(ModelFacts model, params string[] losses)
        where TOperator : Operator =>
        model.Nodes.Where(node => node.Operator is TOperator && losses.Contains(model.Applications[node]?.Name))
            .Select(loss => (First: Chains.Origin(loss.Inputs[0]!), Second: loss))
            .Where(pair => pair.First.Operator is Operators.Sigmoid && model.Applications[pair.First]?.Name is "Sigmoid");
}

using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Operators;

namespace Translator.Compiler.Analysis.Numerics;

/// <summary>A bias whose sum goes into a batch normalisation and nowhere else: the mean that is subtracted takes it away again.</summary>
sealed class BiasBeforeNormalization : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.BiasBeforeNormalization];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        // a layer's bias may go when that is so wherever the layer is used, and for every layer that one expression makes
        var biased = model.Nodes.Where(node => node.Inputs is [_, _, { Producer.Operator: ReadParameter }] && node.Operator is Operators.Convolution or Operators.ConvolutionTranspose or Operators.Linear)
            .Select(node => (Node: node, Application: model.Applications[node])).Where(n => n.Application is not null)
            .GroupBy(n => n.Application!.Layer is { } layer ? model.CreationOf(layer) ?? n.Application.Place : n.Application.Place);
        foreach (var uses in biased)
        {
            if (!uses.All(use => IsSubtracted(model, use.Node))) continue;
            var application = uses.First().Application!;
            report(Diagnostic.Create(ModelDiagnostics.BiasBeforeNormalization, uses.Key.GetLocation(), application.Name));
        }
    }

    static bool IsSubtracted(ModelFacts model, Node node)
    {
        var output = node.Outputs[0];
        if (node.Operator is Operators.Linear && output.Rank != 2) return false; // the bias is added along another dimension
        return !model.IsOutput(output) && model.UsersOf(output).ToList() is { Count: > 0 } users && users.TrueForAll(user => user.Operator is Operators.BatchNorm && user.Inputs[0] == output);
    }
}

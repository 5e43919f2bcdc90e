using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Analysis.Modules;

/// <summary>A layer with running statistics is called at two places: the statistics of both are mixed, and fit neither.</summary>
sealed class StatisticsShared : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors => [ModelDiagnostics.StatisticsShared];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        var calls = from node in model.Graph?.Nodes ?? []
                    where node.Operator is Operators.BatchNorm && node.Inputs[1]!.Producer.Operator is Operators.ReadParameter && node.Scope?.Module is BatchNorm or InstanceNorm
                    group node by node.Scope!.Module;
        foreach (var layer in calls)
            if (layer.GroupBy(n => n.Scope).Skip(1).FirstOrDefault()?.First() is { } second && model.LocationOf(second) is { } place)
                report(Diagnostic.Create(ModelDiagnostics.StatisticsShared, place, [model.LocationOf(layer.First()) ?? Location.None], second.Scope!.Path));
    }
}

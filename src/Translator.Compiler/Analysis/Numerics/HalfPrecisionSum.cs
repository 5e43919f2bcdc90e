using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Operators;

namespace Translator.Compiler.Analysis.Numerics;

/// <summary>A sum or mean of many numbers of 16 bits: what is added rounds to nothing beside a large sum, and float16 ends at 65504.</summary>
sealed class HalfPrecisionSum : IModelRule
{
    /// <summary>Sums of no more elements than this lose at most their last bits.</summary>
    const int FewElements = 16;

    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.HalfPrecisionSum];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        foreach (var node in model.Nodes)
        {
            if (node.Inputs is not [{ DType: DType.Float16 or DType.BFloat16 } input, ..] || Elements(node.Operator, input.Shape) is not { } count || count.Known <= FewElements) continue;
            if (model.Applications[node] is not { Name: "Sum" or "Mean" or "Cumsum" or "Prod" or "Cumprod" } application) continue;
            report(Diagnostic.Create(ModelDiagnostics.HalfPrecisionSum, application.Place.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add("type", input.DType.ToString()), count, input.DType.ToString().ToLowerInvariant(), application.Name));
        }
    }

    static Dim? Elements(Operator op, Shape shape) => op switch
    {
        Sum or Mean or Prod => ((Reduction)op).Dims.Aggregate((Dim)1, (product, dim) => product * shape[dim]),
        CumSum along => shape[along.Dim],
        CumProd along => shape[along.Dim],
        _ => (Dim?)null,
    };
}

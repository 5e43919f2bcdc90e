using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;
using Translator.Operators;

namespace Translator.Compiler.Analysis.Numerics;

/// <summary>A small number that is added to float16 numbers, or bounds them, and is 0 among them.</summary>
sealed class LostEpsilon : IModelRule
{
    /// <summary>Half of float16's smallest number above 0: what is not larger rounds to 0.</summary>
    const double RoundsToZero = 1.0 / (1 << 25);

    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.LostEpsilon];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        foreach (var node in model.Nodes)
        {
            if (Epsilon(node) is not { } epsilon || model.Applications[node] is not { } application) continue;
            var place = application.Layer is { } layer && model.CreationOf(layer) is { } creation ? creation : application.Place;
            report(Diagnostic.Create(ModelDiagnostics.LostEpsilon, Written(model, place, epsilon).GetLocation(), epsilon.ToString("R", CultureInfo.InvariantCulture)));
        }
    }

    static double? Epsilon(Node node)
    {
        if (node.Inputs.FirstOrDefault() is not { DType: DType.Float16 }) return null;
        var epsilon = node.Operator switch
        {
            Add or Sub or Maximum => node.Inputs.Select(input => input!.Producer.Operator is Full { Value: { IsKnown: true } value } ? value.ToDouble() : (double?)null).FirstOrDefault(value => value is not null),
            Operators.Clamp { Min: { IsKnown: true } min } => min.ToDouble(),
            Operators.BatchNorm norm => norm.Epsilon,
            Operators.LayerNorm norm => norm.Epsilon,
            Operators.GroupNorm norm => norm.Epsilon,
            _ => null,
        };
        return epsilon is { } number && number != 0 && Math.Abs(number) <= RoundsToZero ? number : null;
    }

    /// <summary>The expression that gives the number its value; the whole place when it stands elsewhere.</summary>
    static SyntaxNode Written(ModelFacts model, SyntaxNode place, double epsilon)
    {
        if (model.SemanticModelOf(place.SyntaxTree) is not { } semantics) return place;
        return place.DescendantNodes().OfType<ExpressionSyntax>().FirstOrDefault(e => semantics.GetConstantValue(e, model.Cancellation) is { HasValue: true, Value: (float or double or decimal) and var value }
            && Math.Abs(Convert.ToDouble(value, CultureInfo.InvariantCulture)) == Math.Abs(epsilon)) ?? place;
    }
}

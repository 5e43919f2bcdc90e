using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;
using Translator.Operators;

namespace Translator.Compiler.Analysis.Targets;

/// <summary>A size of an input, beside the batch, that the graph does not know.</summary>
sealed class DynamicShape : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.DynamicShape];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        if (model.Graph is null || (model.Targets & ~Translator.Targets.TorchSharp) == 0) return;
        foreach (var input in model.Graph.Inputs)
        {
            var name = ((Input)input.Producer.Operator).Name;
            var written = SizesOf(model, name);
            for (var dim = 1; dim < input.Rank; dim++)
                if (!input.Shape[dim].IsKnown && dim < written.Count)
                    report(Diagnostic.Create(ModelDiagnostics.DynamicShape, written[dim].GetLocation(), input.Shape[dim], name));
        }
    }

    /// <summary>The sizes that are written in an input's <see cref="ShapeAttribute"/>.</summary>
    static IReadOnlyList<AttributeArgumentSyntax> SizesOf(ModelFacts model, string input)
    {
        var shape = model.Type.GetMembers("Forward").OfType<IMethodSymbol>().SelectMany(m => m.Parameters).Where(p => p.Name == input)
            .SelectMany(p => p.GetAttributes()).FirstOrDefault(a => a.AttributeClass is { Name: nameof(ShapeAttribute), ContainingNamespace.Name: nameof(Translator) });
        return shape?.ApplicationSyntaxReference?.GetSyntax(model.Cancellation) is AttributeSyntax { ArgumentList.Arguments: var arguments } ? [.. arguments.Where(a => a.NameEquals is null)] : [];
    }
}

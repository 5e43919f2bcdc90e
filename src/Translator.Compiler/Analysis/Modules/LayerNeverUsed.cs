using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Analysis.Modules;

/// <summary>A private field holds a layer, and no code of its class reads the field.</summary>
/// <remarks>Whether Forward reaches the code that does is no question here: a layer may be for training, or for another configuration.</remarks>
sealed class LayerNeverUsed : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors => [ModelDiagnostics.LayerNeverUsed];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        var fields = model.SourceModules.SelectMany(m => m.State.Members().Where(f => ModelFacts.Holds(f.Value)).Select(f => f.Member)).Distinct(SymbolEqualityComparer.Default)
            .Where(f => f is { DeclaredAccessibility: Accessibility.Private });
        foreach (var ofClass in fields.GroupBy(f => f!.ContainingType, SymbolEqualityComparer.Default))
        {
            var read = ReadNames((INamedTypeSymbol)ofClass.Key!, model.Cancellation);
            foreach (var field in ofClass)
                if (!read.Contains(field!.Name) && field.Locations is [{ IsInSource: true } place, ..])
                    report(Diagnostic.Create(ModelDiagnostics.LayerNeverUsed, place, field.Name));
        }
    }

    /// <summary>The names that stand anywhere in the class but where something is declared or assigned.</summary>
    static HashSet<string> ReadNames(INamedTypeSymbol type, CancellationToken cancellation) => new(
        type.DeclaringSyntaxReferences.SelectMany(r => r.GetSyntax(cancellation).DescendantNodes()).OfType<IdentifierNameSyntax>().Where(name => !IsTarget(name)).Select(name => name.Identifier.ValueText),
        StringComparer.Ordinal);

    static bool IsTarget(IdentifierNameSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : name;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Left == target;
    }
}

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
        foreach (var field in model.SourceModules.SelectMany(m => m.State.Members().Where(f => ModelFacts.Holds(f.Value)).Select(f => f.Member)).Distinct(SymbolEqualityComparer.Default))
            if (field is { DeclaredAccessibility: Accessibility.Private } && !IsRead(field, model.Cancellation) && field.Locations is [{ IsInSource: true } place, ..])
                report(Diagnostic.Create(ModelDiagnostics.LayerNeverUsed, place, field.Name));
    }

    /// <summary>Whether the name stands anywhere in the class but where the field is declared or assigned.</summary>
    static bool IsRead(ISymbol field, CancellationToken cancellation) =>
        field.ContainingType.DeclaringSyntaxReferences.SelectMany(r => r.GetSyntax(cancellation).DescendantNodes())
            .OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == field.Name && !IsTarget(name));

    static bool IsTarget(IdentifierNameSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : name;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Left == target;
    }
}

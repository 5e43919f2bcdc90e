using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Modules;

/// <summary>TR4002: removes the field, and what is assigned to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LayerNeverUsedFix() : ModelCodeFix(ModelDiagnostics.LayerNeverUsed)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Remove the unused layer";

    /// <inheritdoc/>
    protected override Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var member = root.FindNode(diagnostic.Location.SourceSpan);
        if (member is not (VariableDeclaratorSyntax or PropertyDeclarationSyntax) || member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type) return Task.FromResult<Document?>(null);
        var name = member is VariableDeclaratorSyntax field ? field.Identifier.ValueText : ((PropertyDeclarationSyntax)member).Identifier.ValueText;
        var assignments = type.DescendantNodes().OfType<ExpressionStatementSyntax>().Where(s => s.Expression is AssignmentExpressionSyntax { Left: var target } && Names(target, name));
        var declaration = member.Parent is VariableDeclarationSyntax { Variables.Count: 1, Parent: { } whole } ? whole : member;
        var corrected = root.RemoveNodes([declaration, .. assignments], SyntaxRemoveOptions.KeepUnbalancedDirectives);
        return Task.FromResult(corrected is null ? null : document.WithSyntaxRoot(corrected));
    }

    static bool Names(ExpressionSyntax target, string name) => target switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: var member } => member == name,
        _ => false,
    };
}

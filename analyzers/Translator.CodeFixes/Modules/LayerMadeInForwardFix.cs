using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Modules;

/// <summary>TR4001: makes the layer once, in a field.</summary>
/// <remarks>Not where the arguments are known in the method alone, nor in a loop, where one layer is not what many were.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LayerMadeInForwardFix() : ModelCodeFix(ModelDiagnostics.LayerMadeInForward)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Keep the layer in a field";

    /// <inheritdoc/>
    protected override async Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not BaseObjectCreationExpressionSyntax creation) return null;
        if (creation.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not MethodDeclarationSyntax { Parent: TypeDeclarationSyntax type } method) return null;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model || model.GetTypeInfo(creation, cancellation).Type is not { } layer) return null;
        if (IsInLoop(creation, method) || DependsOnMethod(creation, model, cancellation)) return null;

        // a variable becomes the field; a layer that is called at once gets a name
        var variable = creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax local } } declarator } ? (declarator, local) : default;
        var name = variable.declarator?.Identifier.ValueText ?? NewName(layer.Name, model, creation.SpanStart);
        var field = (FieldDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"readonly {(creation is ObjectCreationExpressionSyntax { Type: var written } ? written.ToString() : layer.ToMinimalDisplayString(model, type.OpenBraceToken.Span.End))} {name} = new({creation.ArgumentList?.Arguments.ToString()});")!;
        var changed = variable.local is { } statement
            ? type.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives)!
            : type.ReplaceNode(creation, SyntaxFactory.IdentifierName(name).WithTriviaFrom(creation));
        var before = changed.Members.TakeWhile(m => m is FieldDeclarationSyntax).Count();
        var indent = method.GetLeadingTrivia().LastOrDefault(t => t.IsKind(SyntaxKind.WhitespaceTrivia));
        var placed = field.WithLeadingTrivia(indent).WithTrailingTrivia(SyntaxFactory.EndOfLine(method.SyntaxTree.ToString().Contains("\r\n") ? "\r\n" : "\n"));
        return document.WithSyntaxRoot(root.ReplaceNode(type, changed.WithMembers(changed.Members.Insert(before, placed))));
    }

    static bool IsInLoop(SyntaxNode node, SyntaxNode method) => node.Ancestors().TakeWhile(a => a != method)
        .Any(a => a is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    static bool DependsOnMethod(SyntaxNode creation, SemanticModel model, CancellationToken cancellation) => creation.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Select(n => model.GetSymbolInfo(n, cancellation).Symbol)
        .Any(s => s is ILocalSymbol or IRangeVariableSymbol or IParameterSymbol { ContainingSymbol: not IMethodSymbol { MethodKind: MethodKind.Constructor } } or IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false } or IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary });

    static string NewName(string layer, SemanticModel model, int position)
    {
        var stem = layer.ToLowerInvariant();
        return Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? stem : $"{stem}{i}").First(name => model.LookupSymbols(position, name: name).IsEmpty && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None);
    }
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Shapes;

/// <summary>TR2003: flattens the argument, or puts a <c>Flatten</c> before the layer in a <c>Sequential</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NotFlattenedFix() : ModelCodeFix(ModelDiagnostics.NotFlattened)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Flatten the input";

    /// <inheritdoc/>
    protected override async Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax expression) return null;
        if (expression is ObjectCreationExpressionSyntax) return expression.Parent is ArgumentSyntax argument ? document.WithSyntaxRoot(root.InsertNodesBefore(argument, [Layer])) : null;
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var imported = model?.LookupSymbols(expression.SpanStart, name: "Flatten").OfType<IMethodSymbol>().Any(m => m is { IsStatic: true, ContainingType.Name: nameof(Functional) }) == true;
        var flattened = imported
            ? SyntaxFactory.ParseExpression($"Flatten({expression.WithoutTrivia()}, start: 1)")
            : SyntaxFactory.ParseExpression($"{(expression is IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax ? expression.WithoutTrivia() : SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia()))}.Flatten(start: 1)");
        return document.WithSyntaxRoot(root.ReplaceNode(expression, flattened.WithTriviaFrom(expression)));
    }

    static ArgumentSyntax Layer => SyntaxFactory.Argument(SyntaxFactory.ParseExpression("new Flatten()"));
}

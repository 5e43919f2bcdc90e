using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Numerics;

/// <summary>TR5006: adds in float32, and rounds the sum once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class HalfPrecisionSumFix() : ModelCodeFix(ModelDiagnostics.HalfPrecisionSum)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Compute in float32";

    /// <inheritdoc/>
    protected override Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax call || !diagnostic.Properties.TryGetValue("type", out var type)
            || call.ArgumentList.Arguments.Any(a => a.NameColon?.Name.Identifier.ValueText == "dtype")) return Task.FromResult<Document?>(null);
        var wide = call.WithArgumentList(call.ArgumentList.AddArguments(SyntaxFactory.ParseArgumentList("(dtype: DType.Float32)").Arguments[0]).WithAdditionalAnnotations(Formatter.Annotation));
        var rounded = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, wide.WithoutTrailingTrivia(), SyntaxFactory.IdentifierName("To")),
            SyntaxFactory.ParseArgumentList($"(DType.{type})"));
        return Task.FromResult<Document?>(document.WithSyntaxRoot(root.ReplaceNode(call, rounded.WithTriviaFrom(call))));
    }
}

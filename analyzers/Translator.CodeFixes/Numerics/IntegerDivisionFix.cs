using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Numerics;

/// <summary>TR5011: a divisor with a fraction, so that the quotient keeps its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IntegerDivisionFix() : ModelCodeFix(ModelDiagnostics.IntegerDivision)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Divide as numbers with a fraction";

    /// <inheritdoc/>
    protected override Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not BinaryExpressionSyntax { Right: var divisor }) return Task.FromResult<Document?>(null);
        var number = SyntaxFactory.ParseExpression(divisor is LiteralExpressionSyntax { Token.Value: int value } ? $"{value}.0" : $"(double){divisor}").WithTriviaFrom(divisor);
        return Task.FromResult<Document?>(document.WithSyntaxRoot(root.ReplaceNode(divisor, number)));
    }
}

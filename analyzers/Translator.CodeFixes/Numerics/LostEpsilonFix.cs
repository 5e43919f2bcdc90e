using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Numerics;

/// <summary>TR5007: an epsilon that float16 holds with all digits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LostEpsilonFix() : ModelCodeFix(ModelDiagnostics.LostEpsilon)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Use 1e-4, which float16 holds";

    /// <inheritdoc/>
    protected override Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var number = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (number is PrefixUnaryExpressionSyntax { Operand: var positive }) number = positive;
        if (number is not LiteralExpressionSyntax { Token.Value: float or double or decimal } literal) return Task.FromResult<Document?>(null);
        var larger = SyntaxFactory.ParseExpression(literal.Token.Value is float ? "1e-4f" : "1e-4").WithTriviaFrom(literal);
        return Task.FromResult<Document?>(document.WithSyntaxRoot(root.ReplaceNode(literal, larger)));
    }
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Numerics;

/// <summary>TR5005: divides by at least 1, where the divisor is a size or a count. Where it was not 0 the quotient stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DivisionByZeroFix() : ModelCodeFix(ModelDiagnostics.DivisionByZero)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Divide by at least 1";

    /// <inheritdoc/>
    protected override async Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.ContainsKey("count") || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax { Parent: BinaryExpressionSyntax or AssignmentExpressionSyntax } divisor) return null;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics) return null;
        var inner = divisor is ParenthesizedExpressionSyntax { Expression: var content } ? content : divisor;
        var bounded = semantics.GetTypeInfo(divisor, cancellation).Type switch
        {
            { Name: "Tensor" } => $"{Names.Function(semantics, divisor.SpanStart, "Clamp")}({inner}, min: 1)",
            { Name: "Dim" } => $"{Names.Type(semantics, divisor.SpanStart, "Translator", "Dim")}.Max({inner}, 1)",
            { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } => $"{Names.Type(semantics, divisor.SpanStart, "System", "Math")}.Max({inner}, 1)",
            _ => null,
        };
        if (bounded is null) return null;
        return document.WithSyntaxRoot(root.ReplaceNode(divisor, SyntaxFactory.ParseExpression(bounded).WithTriviaFrom(divisor)));
    }
}

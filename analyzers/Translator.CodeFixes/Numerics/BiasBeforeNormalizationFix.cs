using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Numerics;

/// <summary>TR5004: creates the layer without a bias. A checkpoint that has one gives the same outputs when it is subtracted from <c>running_mean</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BiasBeforeNormalizationFix() : ModelCodeFix(ModelDiagnostics.BiasBeforeNormalization)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Create the layer without a bias (in a checkpoint, subtract it from running_mean)";

    /// <inheritdoc/>
    protected override async Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments }) return null;
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var written = arguments.Arguments.FirstOrDefault(a => semantics?.GetOperation(a, cancellation) is IArgumentOperation { Parameter.Name: "bias" });
        var no = SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression);
        if (written is { Expression: not LiteralExpressionSyntax }) return null; // what decides about the bias is elsewhere
        return document.WithSyntaxRoot(written is null
            ? root.ReplaceNode(arguments, arguments.AddArguments(SyntaxFactory.ParseArgumentList("(bias: false)").Arguments[0].WithAdditionalAnnotations(Formatter.Annotation)).WithAdditionalAnnotations(Formatter.Annotation))
            : root.ReplaceNode(written.Expression, no.WithTriviaFrom(written.Expression)));
    }
}

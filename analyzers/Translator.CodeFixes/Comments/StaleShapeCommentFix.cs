using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Compiler.Analysis.Comments;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Comments;

/// <summary>TR6001: shows the shape that the statement has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StaleShapeCommentFix)), Shared]
public sealed class StaleShapeCommentFix() : ModelCodeFix(ModelDiagnostics.StaleShapeComment)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Update the shape";

    /// <inheritdoc/>
    protected override Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var comment = root.FindTrivia(diagnostic.Location.SourceSpan.Start);
        return Task.FromResult(ShapeComment.ShapesOf(comment) is not null && diagnostic.Properties.TryGetValue("shapes", out var shapes) && shapes is not null
            ? document.WithSyntaxRoot(root.ReplaceTrivia(comment, SyntaxFactory.Comment(ShapeComment.Text(shapes))))
            : null);
    }
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Translator.Compiler.Analysis.Comments;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Comments;

/// <summary>TR6001: removes the comment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveShapeCommentFix)), Shared]
public sealed class RemoveShapeCommentFix() : ModelCodeFix(ModelDiagnostics.StaleShapeComment)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Remove the shape comment";

    /// <inheritdoc/>
    protected override Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var comment = root.FindTrivia(diagnostic.Location.SourceSpan.Start);
        return Task.FromResult(ShapeComment.ShapesOf(comment) is null ? null : document.WithSyntaxRoot(root.ReplaceToken(comment.Token, ShapeCommentEdits.Without(comment.Token))));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Compiler.Analysis.Comments;

namespace Translator.CodeFixes.Comments;

/// <summary>Puts shape comments behind statements, and takes them away.</summary>
static class ShapeCommentEdits
{
    /// <summary>A statement's last token with the comment; unchanged where another comment stands.</summary>
    public static SyntaxToken With(SyntaxToken end, string shapes)
    {
        var present = ShapeComment.Behind(end);
        if (!present.IsKind(SyntaxKind.None) && ShapeComment.ShapesOf(present) is null) return end;
        var line = Without(end);
        IEnumerable<SyntaxTrivia> trivia = [SyntaxFactory.Space, SyntaxFactory.Comment(ShapeComment.Text(shapes)), .. line.TrailingTrivia.SkipWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia))];
        return line.WithTrailingTrivia(trivia);
    }

    /// <summary>A statement's last token without its shape comment and the space before it.</summary>
    public static SyntaxToken Without(SyntaxToken end)
    {
        var trivia = end.TrailingTrivia.ToList();
        var at = trivia.FindIndex(t => ShapeComment.ShapesOf(t) is not null);
        if (at < 0) return end;
        trivia.RemoveAt(at);
        while (at > 0 && trivia[at - 1].IsKind(SyntaxKind.WhitespaceTrivia)) trivia.RemoveAt(--at);
        return end.WithTrailingTrivia(trivia);
    }
}

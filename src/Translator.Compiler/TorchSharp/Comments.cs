using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Translator.Compiler.TorchSharp;

/// <summary>The author's comments and line breaks, where the code around them is written anew.</summary>
static class Comments
{
    /// <summary>The line break before a node, with the comments in it; null where the node goes on in a line.</summary>
    public static string? Break(SyntaxNode node)
    {
        SyntaxTriviaList[] space = [node.GetFirstToken().GetPreviousToken().TrailingTrivia, node.GetLeadingTrivia()];
        return space[0].Any(SyntaxKind.EndOfLineTrivia) && !space.Any(s => s.Any(t => t.IsDirective || t.IsKind(SyntaxKind.DisabledTextTrivia))) ? string.Concat(space.Select(s => s.ToFullString())) : null;
    }

    /// <summary>The comment behind a declaration in its line, with the space before it; empty for none.</summary>
    public static string Behind(SyntaxNode node) => node.GetTrailingTrivia().Any(IsComment) ? $" {node.GetTrailingTrivia().ToFullString().Trim()}" : "";

    /// <summary>The lines of comments before a closing brace.</summary>
    public static string Before(SyntaxToken brace) => !brace.LeadingTrivia.Any(IsComment) || brace.LeadingTrivia.Any(t => t.IsDirective) ? ""
        : string.Concat(brace.LeadingTrivia.ToFullString().Split('\n').Where(l => l.Trim().Length > 0).Select(l => $"{l.TrimEnd()}\n"));

    static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}

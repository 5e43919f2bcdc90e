using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Translator.Compiler.TorchSharp;

/// <summary>The author's comments and line breaks, where the code around them is written anew.</summary>
static class Comments
{
    /// <summary>The line break before a node, with the comments in it; null where the node goes on in a line.</summary>
    public static string? Break(SyntaxNode node) => Break(node.GetFirstToken());

    /// <summary>The same before a token.</summary>
    public static string? Break(SyntaxToken token)
    {
        SyntaxTriviaList[] space = [token.GetPreviousToken().TrailingTrivia, token.LeadingTrivia];
        return space[0].Any(SyntaxKind.EndOfLineTrivia) && !space.Any(s => s.Any(t => t.IsDirective || t.IsKind(SyntaxKind.DisabledTextTrivia))) ? string.Concat(space.Select(s => s.ToFullString())) : null;
    }

    /// <summary>The comment behind a declaration in its line, with the space before it; empty for none.</summary>
    public static string Behind(SyntaxNode node) => node.GetTrailingTrivia().Any(IsComment) ? $" {node.GetTrailingTrivia().ToFullString().Trim()}" : "";

    /// <summary>The lines of comments and regions before a closing brace.</summary>
    public static string Before(SyntaxToken brace) => !brace.LeadingTrivia.Any(t => IsComment(t) || IsRegion(t)) ? ""
        : string.Concat(Kept(brace.LeadingTrivia).Split('\n').Where(l => l.Trim().Length > 0).Select(l => $"{l.TrimEnd()}\n"));

    /// <summary>What stands before a token, without what only another build would compile: of <c>#if</c> the emitted code has what is read.</summary>
    public static string Kept(SyntaxTriviaList space) => string.Concat(space.Where(t => !IsConditional(t)).Select(t => t.ToFullString()));

    /// <summary>Whether a piece belongs to conditional compilation: a directive, or text that is left out.</summary>
    public static bool IsConditional(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia or SyntaxKind.DisabledTextTrivia;

    /// <summary>A type's code without its regions, where one of them does not end or does not begin in it: members stand apart that had one around them.</summary>
    public static string WithWholeRegions(string code)
    {
        var lines = code.Split('\n');
        var depth = 0;
        foreach (var line in lines)
        {
            if (IsDirective(line, "#region")) depth++;
            else if (IsDirective(line, "#endregion") && --depth < 0) break;
        }

        return depth == 0 ? code : string.Join("\n", lines.Where(line => !IsDirective(line, "#region") && !IsDirective(line, "#endregion")));
    }

    static bool IsDirective(string line, string directive) => line.TrimStart(' ', '\t').StartsWith(directive, StringComparison.Ordinal);

    static bool IsRegion(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.RegionDirectiveTrivia or SyntaxKind.EndRegionDirectiveTrivia;

    static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}

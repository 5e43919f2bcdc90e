using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.Analysis.Comments;

/// <summary>End-of-line comments that show the shape of a statement's value: <c>// [N, 16, 14, 14]</c>, and <c>// [N, 64] | [N, 128]</c> where it has several.</summary>
static class ShapeComment
{
    static readonly Regex Pattern = new(@"^//\s*(?<shape>\[[^\[\]]*\])(\s*\|\s*(?<shape>\[[^\[\]]*\]))*\s*$", RegexOptions.CultureInvariant);

    /// <summary>The comment's text for shapes.</summary>
    public static string Text(string shapes) => $"// {shapes}";

    /// <summary>The shapes that a comment shows; null when it says something else.</summary>
    public static IReadOnlyList<string>? ShapesOf(SyntaxTrivia comment) =>
        comment.IsKind(SyntaxKind.SingleLineCommentTrivia) && Pattern.Match(comment.ToString()) is { Success: true } match ? [.. match.Groups["shape"].Captures.Cast<Capture>().Select(c => c.Value)] : null;

    /// <summary>The token behind which a statement's comment stands: the semicolon of the statement, or of the method whose expression it is; null where the line goes on.</summary>
    public static SyntaxToken? EndOf(SyntaxNode statement)
    {
        var end = statement switch
        {
            StatementSyntax => statement.GetLastToken(),
            { Parent: ArrowExpressionClauseSyntax { Parent: { } member } } => member.GetLastToken(),
            _ => default,
        };
        return end.IsKind(SyntaxKind.SemicolonToken) && end.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? end : null;
    }

    /// <summary>The comment behind a token on its line; the default when there is none.</summary>
    public static SyntaxTrivia Behind(SyntaxToken end) => end.TrailingTrivia.FirstOrDefault(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia));
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.TorchSharp;

/// <summary>
/// Lines of an emitted type: the author's, which stand as deep as they do in the source, and ours between them. In the source the type may be inside of a namespace's braces or of another type;
/// it is emitted from the first column on.
/// </summary>
static class LineLayout
{
    /// <summary>Begins a line of ours; no source has the character.</summary>
    const char Own = '\uE000';

    /// <summary>One level of a line of ours.</summary>
    public const string Indent = "\uE000    ";

    /// <summary>The same for what goes on in a line of the author's.</summary>
    public const string Further = "    ";

    /// <summary>The lines of a type as they stand in its file.</summary>
    /// <param name="text">The type with its lines as they were put together.</param>
    /// <param name="declaration">The type in the source.</param>
    public static string Align(string text, MemberDeclarationSyntax declaration)
    {
        var fixedLines = HasTextOfSeveralLines(declaration);
        var depth = fixedLines ? 0 : ColumnsBefore(declaration);
        var result = new StringBuilder();
        foreach (var line in text.Replace("\r\n", "\n").Split('\n'))
        {
            if (result.Length > 0) result.Append('\n');
            var placed = line.Length > 0 && line[0] == Own ? line.Replace($"{Own}", "") : line.Substring(line.Take(depth).TakeWhile(c => c is ' ' or '\t').Count());
            result.Append(fixedLines ? placed : placed.TrimEnd(' ', '\t'));
        }

        return result.ToString();
    }

    /// <summary>How far the line in which a node begins is indented in the source.</summary>
    static int ColumnsBefore(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        return text.ToString(text.Lines.GetLineFromPosition(node.GetFirstToken().SpanStart).Span).TakeWhile(c => c is ' ' or '\t').Count();
    }

    /// <summary>How far the lines of a node move to the right where its first line comes to stand deeper than it does in the source.</summary>
    /// <param name="levels">How much deeper than the declaration the first line comes to stand.</param>
    /// <param name="declaration">The declaration.</param>
    /// <param name="node">The node.</param>
    public static int ColumnsTo(int levels, SyntaxNode declaration, SyntaxNode node) => Math.Max(0, ColumnsBefore(declaration) + levels * Further.Length - ColumnsBefore(node));

    /// <summary>The space before a node in its line.</summary>
    public static SyntaxTriviaList SpaceBefore(SyntaxNode node) => SpaceAtEnd(node.GetLeadingTrivia());

    static SyntaxTriviaList SpaceAtEnd(SyntaxTriviaList trivia) => SyntaxFactory.TriviaList(trivia.Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());

    /// <summary>Statements in braces on lines of their own, in place of one that stands alone in a branch or loop.</summary>
    /// <param name="statements">The statements; the last is what the one becomes.</param>
    /// <param name="alone">The one that stands alone.</param>
    public static BlockSyntax Block(IReadOnlyList<StatementSyntax> statements, StatementSyntax alone)
    {
        var depth = SpaceAtEnd(LineOf(alone.Parent!).LeadingTrivia).ToFullString();
        var inner = $"{depth}{Further}";
        var ownLine = BeginsLine(alone.GetFirstToken());
        var behind = alone.GetTrailingTrivia();
        var goesOn = !behind.Any(SyntaxKind.EndOfLineTrivia);
        var lead = ownLine ? alone.GetLeadingTrivia().ToFullString().TrimEnd(' ', '\t') : "";
        var lines = statements.Select((s, i) => $"{inner}{(i < statements.Count - 1 ? s.WithoutTrivia() : Moved(s.WithoutTrivia(), ownLine ? 0 : Further.Length))}");
        var text = $"{depth}{{\n{lead}{string.Join("\n", lines)}{(goesOn ? "\n" : behind.ToFullString())}{depth}}}";
        var block = (BlockSyntax)SyntaxFactory.ParseStatement($"{(ownLine ? "" : "\n")}{text}");
        return !goesOn ? block.WithTrailingTrivia(SyntaxFactory.LineFeed)
            : alone.GetLastToken().GetNextToken().IsKind(SyntaxKind.ElseKeyword) ? block.WithTrailingTrivia(SyntaxFactory.LineFeed, SyntaxFactory.Whitespace(depth))
            : block.WithTrailingTrivia(behind);
    }

    /// <summary>The statements of a method's body. Where the body stands in one line with its brace, each gets a line of its own, because ours stand beside them.</summary>
    /// <param name="statements">What the statements become.</param>
    /// <param name="body">The body in the source.</param>
    public static string Body(IEnumerable<StatementSyntax> statements, BlockSyntax body)
    {
        var isLine = body.Statements.FirstOrDefault() is { } first && !BeginsLine(first.GetFirstToken());
        var text = string.Concat(statements.Select(s => isLine ? $"{Indent}{Indent}{s.ToFullString().Trim()}\n" : s.ToFullString()));
        return text.Length == 0 || text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n";
    }

    static SyntaxToken LineOf(SyntaxNode node) => node.AncestorsAndSelf().Select(n => n.GetFirstToken()).First(t => BeginsLine(t));

    static bool BeginsLine(SyntaxToken token) => token.GetPreviousToken() is var before && (before.IsKind(SyntaxKind.None) || before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) || token.LeadingTrivia.Any(SyntaxKind.EndOfLineTrivia));

    /// <summary>A statement with all lines but its first moved to the right; lines inside of texts stay.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="columns">How far.</param>
    public static StatementSyntax Moved(StatementSyntax statement, int columns) => columns == 0 ? statement : (StatementSyntax)new Mover(columns).Visit(statement)!;

    sealed class Mover(int columns) : CSharpSyntaxRewriter
    {
        readonly SyntaxTrivia further = SyntaxFactory.Whitespace(new string(' ', columns));
        bool begins;

        public override SyntaxToken VisitToken(SyntaxToken token)
        {
            if (token.IsKind(SyntaxKind.None)) return token; // one that is not written, as `using` before a declaration
            var moved = token.WithLeadingTrivia(Moved(token.LeadingTrivia).ToList());
            begins = token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
            return moved;
        }

        IEnumerable<SyntaxTrivia> Moved(SyntaxTriviaList space)
        {
            foreach (var trivia in space)
            {
                var atStart = begins;
                begins = trivia.IsKind(SyntaxKind.EndOfLineTrivia);
                if (atStart && !begins) yield return further;
                yield return trivia;
            }

            if (begins) yield return further;
        }
    }

    /// <summary>Whether there is a text whose lines must stay as they are.</summary>
    static bool HasTextOfSeveralLines(SyntaxNode declaration) =>
        declaration.DescendantTokens().Any(t => t.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.MultiLineRawStringLiteralToken && t.Text.Contains('\n'));
}

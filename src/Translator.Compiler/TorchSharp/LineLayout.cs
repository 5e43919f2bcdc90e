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
        var depth = HasTextOfSeveralLines(declaration) ? 0 : DepthOf(declaration);
        var result = new StringBuilder();
        foreach (var line in text.Replace("\r\n", "\n").Split('\n'))
        {
            if (result.Length > 0) result.Append('\n');
            result.Append(line.Length > 0 && line[0] == Own ? line.Replace($"{Own}", "") : line.Substring(line.Take(depth).TakeWhile(c => c is ' ' or '\t').Count()));
        }

        return result.ToString();
    }

    /// <summary>How far the line of a declaration is indented.</summary>
    static int DepthOf(MemberDeclarationSyntax declaration)
    {
        var text = declaration.SyntaxTree.GetText();
        return text.ToString(text.Lines.GetLineFromPosition(declaration.GetFirstToken().SpanStart).Span).TakeWhile(c => c is ' ' or '\t').Count();
    }

    /// <summary>Whether there is a text whose lines must stay as they are.</summary>
    static bool HasTextOfSeveralLines(SyntaxNode declaration) =>
        declaration.DescendantTokens().Any(t => t.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken && t.Text.Contains('\n'));
}

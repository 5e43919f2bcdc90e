using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Translator.Analyzers.Tests.Pictures;

/// <summary>
/// Draws a document as an editor shows it, as SVG: coloured by what each name means to the compiler, with squiggles under diagnostics, and under the line of one of them
/// its message, the title of a fix and what the fix changes.
/// </summary>
sealed class EditorPicture
{
    const double Character = 8.4, Line = 21, Left = 52, Width = 980;

    const int MessageWidth = 106;

    readonly StringBuilder svg = new();
    double y = 12;

    /// <summary>The picture.</summary>
    /// <param name="document">The source.</param>
    /// <param name="diagnostics">What is marked.</param>
    /// <param name="shown">The one whose message is shown; null for none.</param>
    /// <param name="fix">The title of its fix, and the document after it; null for none.</param>
    public static async Task<string> Draw(Document document, IReadOnlyList<Diagnostic> diagnostics, Diagnostic? shown = null, (string Title, Document After)? fix = null)
    {
        var picture = new EditorPicture();
        var before = await Coloured(document);
        var after = fix is { After: var changed } ? await Coloured(changed) : null;
        for (var number = 0; number < before.Count; number++)
        {
            picture.Number(number + 1);
            picture.Code(before[number], Left);
            foreach (var diagnostic in diagnostics.Where(d => d.Location.GetLineSpan().StartLinePosition.Line == number)) picture.Squiggle(diagnostic);
            picture.y += Line;
            if (shown?.Location.GetLineSpan().StartLinePosition.Line == number) picture.Box(shown, fix?.Title, before, after ?? before);
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {picture.y + 10}" width="{Width}" height="{picture.y + 10}" font-family="Consolas, 'DejaVu Sans Mono', Menlo, monospace" font-size="14">
            <rect width="100%" height="100%" rx="6" fill="#1e1e1e"/>
            {picture.svg}</svg>

            """);
    }

    /// <summary>The message, the fix and its change, below the line that they belong to.</summary>
    void Box(Diagnostic diagnostic, string? fix, IReadOnlyList<IReadOnlyList<Word>> before, IReadOnlyList<IReadOnlyList<Word>> after)
    {
        var message = Wrapped($"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}").ToList();
        var same = before.Zip(after).TakeWhile(pair => Equal(pair.First, pair.Second)).Count();
        var sameAtEnd = before.Skip(same).Reverse().Zip(after.Skip(same).Reverse()).TakeWhile(pair => Equal(pair.First, pair.Second)).Count();
        var removed = before.Skip(same).SkipLast(sameAtEnd).ToList();
        var added = after.Skip(same).SkipLast(sameAtEnd).ToList();
        var rows = message.Count + (fix is null ? 0 : 1 + removed.Count + added.Count);
        Rectangle(Left, y + 3, Width - Left - 12, rows * Line + 12, "#252526", " rx=\"4\" stroke=\"#454545\"");
        y += 9;
        foreach (var line in message)
        {
            Text(Left + 12, "#cccccc", line);
            y += Line;
        }

        if (fix is not null)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Left + 17}\" cy=\"{y + 10:0.##}\" r=\"5\" fill=\"#ffcc00\"/>\n");
            Text(Left + 30, "#4fc1ff", fix);
            y += Line;
            foreach (var line in removed) Changed(line, "#4b1818", "-");
            foreach (var line in added) Changed(line, "#203d20", "+");
        }

        y += 12;
    }

    void Changed(IReadOnlyList<Word> line, string colour, string sign)
    {
        Rectangle(Left + 6, y + 1, Width - Left - 24, Line, colour);
        Text(Left + 12, "#cccccc", sign);
        Code(line, Left + 12 + 2 * Character);
        y += Line;
    }

    void Code(IReadOnlyList<Word> line, double left)
    {
        foreach (var word in line) Text(left + word.Column * Character, word.Colour, word.Text);
    }

    void Number(int number) => Text(38 - Character * number.ToString(CultureInfo.InvariantCulture).Length, "#858585", number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Text as wide as its characters should be, whatever font the viewer has.</summary>
    void Text(double x, string colour, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.##}\" y=\"{y + 15:0.##}\" fill=\"{colour}\" textLength=\"{text.Length * Character:0.##}\" xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</text>\n");

    void Rectangle(double x, double top, double width, double height, string fill, string more = "") =>
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.##}\" y=\"{top:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\" fill=\"{fill}\"{more}/>\n");

    void Squiggle(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var (from, to) = (Left + place.StartLinePosition.Character * Character, Left + place.EndLinePosition.Character * Character);
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{from:0.##} {y + 19.5:0.##}"));
        for (var (x, up) = (from, true); x < to; x += 3, up = !up) path.Append(up ? "l3-3" : "l3 3");
        var colour = diagnostic.Severity switch { DiagnosticSeverity.Error => "#f14c4c", DiagnosticSeverity.Warning => "#cca700", _ => "#3794ff" };
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.3\"/>\n");
    }

    static bool Equal(IReadOnlyList<Word> a, IReadOnlyList<Word> b) => a.Select(w => (w.Column, w.Text)).SequenceEqual(b.Select(w => (w.Column, w.Text)));

    /// <summary>A token or comment in its line.</summary>
    sealed record Word(int Column, string Text, string Colour);

    static async Task<IReadOnlyList<IReadOnlyList<Word>>> Coloured(Document document)
    {
        var text = await document.GetTextAsync();
        var model = (await document.GetSemanticModelAsync())!;
        var root = (await document.GetSyntaxRootAsync())!;
        var words = root.DescendantTokens().Where(t => t.Span.Length > 0).Select(t => (t.Span, Text: t.ToString(), Colour: Colour(t, model)))
            .Concat(root.DescendantTrivia().Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia)).Select(t => (t.Span, Text: t.ToString(), Colour: "#6a9955"))).ToList();
        return [.. text.Lines.Take(text.Lines.Count - 1).Select(line => words.Where(w => line.Span.Contains(w.Span)).OrderBy(w => w.Span.Start).Select(w => new Word(w.Span.Start - line.Start, w.Text, w.Colour)).ToList())];
    }

    static string Colour(SyntaxToken token, SemanticModel model) => token.Kind() switch
    {
        SyntaxKind.ReturnKeyword or SyntaxKind.IfKeyword or SyntaxKind.ElseKeyword or SyntaxKind.ForKeyword or SyntaxKind.ForEachKeyword or SyntaxKind.WhileKeyword => "#c586c0",
        SyntaxKind.StringLiteralToken => "#ce9178",
        SyntaxKind.NumericLiteralToken => "#b5cea8",
        SyntaxKind.IdentifierToken when token.Text == "var" => "#569cd6",
        SyntaxKind.IdentifierToken => (model.GetDeclaredSymbol(token.Parent!) ?? model.GetSymbolInfo(token.Parent!).Symbol) switch
        {
            INamedTypeSymbol or INamespaceSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } => "#4ec9b0",
            IMethodSymbol => "#dcdcaa",
            _ => "#9cdcfe",
        },
        _ => token.IsKeyword() ? "#569cd6" : "#d4d4d4",
    };

    static IEnumerable<string> Wrapped(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length >= MessageWidth)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : $" {word}";
        }

        yield return line;
    }
}

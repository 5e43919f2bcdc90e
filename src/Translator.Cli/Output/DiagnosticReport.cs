using System.Globalization;
using Microsoft.CodeAnalysis;
using Spectre.Console;
using Translator.Cli.Loading;

namespace Translator.Cli.Output;

/// <summary>Diagnostics for people: the sentence, the line of source, carets under the place, and a summary.</summary>
static class DiagnosticReport
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Diagnostic> found, int models)
    {
        foreach (var diagnostic in found)
        {
            console.Write(new Text(DiagnosticText.Write(diagnostic) + "\n", Colour(diagnostic.Severity)));
            WriteExcerpt(console, diagnostic);
            if (diagnostic.Descriptor.HelpLinkUri.Length > 0) console.WriteLine($"      {diagnostic.Descriptor.HelpLinkUri}");
            console.WriteLine();
        }

        console.WriteLine($"{Count(found, DiagnosticSeverity.Error, "error")}, {Count(found, DiagnosticSeverity.Warning, "warning")}, {Count(found, DiagnosticSeverity.Info, "note")} in {models} {(models == 1 ? "model" : "models")}");
    }

    static void WriteExcerpt(IAnsiConsole console, Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is not { } tree) return;
        var span = diagnostic.Location.GetLineSpan().Span;
        var line = tree.GetText().Lines[span.Start.Line].ToString();
        var end = span.End.Line == span.Start.Line ? span.End.Character : line.Length;

        // tabs stay, so that carets stand where the terminal puts the text
        var before = string.Concat(line.Take(span.Start.Character).Select(c => c == '\t' ? '\t' : ' '));
        console.Write(new Text($"{span.Start.Line + 1,5} | {line}\n"));
        console.Write(new Text($"      | {before}{new string('^', Math.Max(1, end - span.Start.Character))}\n", Colour(diagnostic.Severity)));
    }

    static Style Colour(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new(Color.Red),
        DiagnosticSeverity.Warning => new(Color.Yellow),
        _ => new(Color.Blue),
    };

    static string Count(IReadOnlyList<Diagnostic> found, DiagnosticSeverity severity, string name) => found.Count(d => d.Severity == severity) is var count && count == 1
        ? $"1 {name}"
        : $"{count.ToString(CultureInfo.InvariantCulture)} {name}s";
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Translator.Analyzers.Tests;

/// <summary>Sources as the analyzer sees them, in the compiler and in an editor.</summary>
static class Analyzed
{
    /// <summary>What stands around the members of a model in short tests.</summary>
    public static string Model(string members, string parameters = "") => $$"""
        using Translator;
        using static Translator.Functional;

        [Model]
        public sealed class Small{{parameters}} : Module
        {
        {{string.Join("\n", members.Split('\n').Select(line => line.Length == 0 ? line : "    " + line))}}
        }

        """;

    /// <summary>What the analyzer reports, in order of position.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Diagnostics(Compilation compilation, CancellationToken cancellation = default)
    {
        var found = await compilation.WithAnalyzers([new ModelAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellation);
        Xunit.Assert.DoesNotContain(found, d => d.Id == "AD0001"); // an analyzer that threw
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>Asserts that exactly the marked diagnostics are reported. Source without marks must raise none.</summary>
    /// <param name="marked">The source.</param>
    /// <param name="least">Less severe ones do not count.</param>
    /// <param name="ids">What the ids begin with that count: rules of other categories may have something to say too.</param>
    /// <returns>The diagnostics, for their messages.</returns>
    public static async Task<IReadOnlyList<Diagnostic>> Assert(string marked, DiagnosticSeverity least = DiagnosticSeverity.Info, string ids = "TR")
    {
        var source = Marked.Parse(marked);
        var compilation = Compile(source.Text);
        var found = (await Diagnostics(compilation)).Where(d => d.Severity >= least && d.Id.StartsWith(ids, StringComparison.Ordinal)).ToList();
        Xunit.Assert.Equal(source.Expected.Select(e => Show(source.Text, e)), found.Select(d => (d.Id, d.Location.SourceSpan.Start, d.Location.SourceSpan.End)).Order().Select(e => Show(source.Text, e)));
        return found;
    }

    /// <summary>The source as a compilation, which must be without errors of C#.</summary>
    public static CSharpCompilation Compile(string text)
    {
        var compilation = Sources.Compile(("Small.cs", text));
        Xunit.Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    static string Show(string text, (string Id, int Start, int End) place) => $"{place.Id} at {place.Start}: {text[place.Start..place.End]}";
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Tests;

/// <summary>Every model in the documents compiles and is read; a line that names a diagnostic has it.</summary>
public sealed partial class DocumentExampleTests
{
    static readonly string[] Documents = ["../README.md", "dsl.md"];

    public static TheoryData<string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, int>();
            foreach (var document in Documents)
                for (var i = 0; i < Blocks(document).Count; i++) examples.Add(document, i);
            return examples;
        }
    }

    static IReadOnlyList<string> Blocks(string document) => [.. Code().Matches(File.ReadAllText(Path.Combine(Sources.Documents, document))).Select(m => m.Groups[1].Value).Where(code => code.Contains("Forward(", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_is_read(string document, int index)
    {
        var code = Complete(Blocks(document)[index]);
        var compilation = Sources.Compile(("Example.cs", code));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d}\n{code}"));

        var reading = ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)), new ModelRequest { Limits = new(Steps: 100_000) });

        var lines = code.Split('\n');
        var expected = lines.SelectMany((line, at) => Id().Matches(line).Select(m => (at, m.Value)));
        Assert.Equal(expected, reading.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => (d.Location.GetLineSpan().StartLinePosition.Line, d.Id)));
    }

    static string Complete(string code) => (code.Contains("using Translator;", StringComparison.Ordinal) ? "" : "using Translator;\nusing static Translator.Functional;\n")
        + (code.Contains("[Model", StringComparison.Ordinal) ? code : $"[Model]\npublic sealed class Example : Module\n{{\n{code}\n}}\n");

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\bTR\d{4}\b")]
    private static partial Regex Id();
}

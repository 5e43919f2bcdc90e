using System.Text.RegularExpressions;

namespace Translator.Fuzz.Tests;

/// <summary>Valid and almost valid models from which mutants are made: the samples, the models of other tests, the examples of the documents.</summary>
static partial class Corpus
{
    /// <summary>Each model with its files.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<(string Path, string Text)> Files)> Models { get; } = [.. Samples(), .. Architectures(), .. Tests(), .. Documents()];

    static IEnumerable<(string, IReadOnlyList<(string, string)>)> Samples() =>
        from folder in Directory.GetDirectories(Sources.Samples).Order(StringComparer.Ordinal)
        let files = Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path))).ToList()
        where files.Count > 0
        select (Path.GetFileName(folder), (IReadOnlyList<(string, string)>)files);

    /// <summary>The models of the language's tests: one in each file, or in several whose names begin alike.</summary>
    static IEnumerable<(string, IReadOnlyList<(string, string)>)> Architectures() =>
        from folder in new[] { "Models", "Architectures" }
        from model in Directory.GetFiles(Path.Combine(Sources.Language, folder), "*.cs").Order(StringComparer.Ordinal).GroupBy(path => Path.GetFileName(path).Split('.')[0])
        select (model.Key, (IReadOnlyList<(string, string)>)[.. model.Select(path => (path, File.ReadAllText(path)))]);

    static IEnumerable<(string, IReadOnlyList<(string, string)>)> Tests() =>
        PlainCodeCase.All.Select(c => (c.Name, (IReadOnlyList<(string, string)>)[($"{c.Name}.cs", c.Source)]));

    static IEnumerable<(string, IReadOnlyList<(string, string)>)> Documents() =>
        from page in Directory.GetFiles(Path.Combine(Sources.Documents, "diagnostics"), "*.md").Order(StringComparer.Ordinal)
        from block in Code().Matches(File.ReadAllText(page)).Select((match, i) => (Text: match.Groups[1].Value, Index: i))
        where block.Text.Contains("Forward", StringComparison.Ordinal)
        select ($"{Path.GetFileNameWithoutExtension(page)} {block.Index}", (IReadOnlyList<(string, string)>)[("Example.cs", Complete(block.Text))]);

    static string Complete(string code) => code.Contains("[Model]", StringComparison.Ordinal)
        ? $"using Translator;\nusing static Translator.Functional;\n{code}"
        : $"using Translator;\nusing static Translator.Functional;\n[Model]\npublic sealed class Example : Module\n{{\n{code}\n}}";

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}

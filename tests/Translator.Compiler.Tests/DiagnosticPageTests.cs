using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Analysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Tests;

/// <summary>
/// Every diagnostic about models has a page with its cause, the reason, an example and what to write instead; the example has the diagnostic
/// at the text that its last line names, and the corrected code does not.
/// </summary>
public sealed partial class DiagnosticPageTests
{
    /// <summary>Diagnostics whose examples need more than a source file, and where they are tested.</summary>
    static readonly Dictionary<string, string> TestedElsewhere = new()
    {
        ["TR1019"] = nameof(A_module_of_a_referenced_assembly_is_refused),
        ["TR1099"] = "the fuzz tests fail where it occurs",
        ["TR1199"] = "every test of a rule fails where it occurs",
        ["TR3001"] = "it is reported by lowerings, not by the reader",
    };

    public static TheoryData<string> Ids => [.. ModelDiagnostics.All.Select(d => d.Id)];

    public static TheoryData<string> Examples => [.. ModelDiagnostics.All.Select(d => d.Id).Where(id => !TestedElsewhere.ContainsKey(id))];

    static string Page(string id) => File.ReadAllText(Path.Combine(Sources.Documents, "diagnostics", $"{id}.md"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_a_page(string id)
    {
        var descriptor = ModelDiagnostics.All.Single(d => d.Id == id);
        var page = Page(id);

        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page);
        Assert.Equal(["Cause", "Why", "Example", "Fix"], Section().Matches(page).Select(m => m.Groups[1].Value).Except(["Suppress"]));
        Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri);
    }

    [Fact]
    public void Every_page_is_of_a_diagnostic() => Assert.Equal(
        ModelDiagnostics.All.Concat(GenerationDiagnostics.All).Select(d => d.Id),
        Directory.GetFiles(Path.Combine(Sources.Documents, "diagnostics"), "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name!.StartsWith("TR", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_has_it_at_the_text_that_it_names(string id)
    {
        var example = Code().Matches(Page(id))[0].Groups[1].Value;

        var diagnostic = Assert.Single(Read(example, id));

        if (Marks().Match(example) is { Success: true } marks)
            Assert.Equal(marks.Groups[1].Value, diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_corrected_code_has_none(string id)
    {
        var corrected = Code().Matches(Page(id))[1].Groups[1].Value;

        Assert.Empty(Read(corrected, id));
    }

    [Fact]
    public void A_module_of_a_referenced_assembly_is_refused()
    {
        using var library = new MemoryStream();
        Assert.True(Sources.Compile(("Block.cs", "public sealed class Block : Translator.Module { public Translator.Tensor Forward(Translator.Tensor x) => x; }")).Emit(library).Success);
        library.Position = 0;
        var compilation = Sources.Compile(("Example.cs", InClass("readonly Block block = new();\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => block.Forward(x);"))).WithAssemblyName("Other").AddReferences(MetadataReference.CreateFromStream(library));

        var diagnostic = Assert.Single(ModelReader.Read(compilation, ModelFinder.Find(compilation).Single()).Diagnostics);

        Assert.Equal("TR1019", diagnostic.Id);
        Assert.Equal("new()", diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
    }

    /// <summary>What stands in the way of the model, and the diagnostics of an id: hints of other rules are no subject of the page.</summary>
    static IReadOnlyList<Diagnostic> Read(string code, string id)
    {
        var compilation = Sources.Compile(("Example.cs", code.Contains("[Model", StringComparison.Ordinal) ? $"using Translator;\nusing static Translator.Functional;\n{code}" : InClass(code)));
        var reading = ModelReader.Read(compilation, ModelFinder.Find(compilation).Single(), new ModelRequest { Limits = new(Steps: 1_000_000) });
        return [.. ModelAnalysis.Analyze(compilation, reading).Where(d => d.Id == id || d.Severity == DiagnosticSeverity.Error)];
    }

    static string InClass(string members) => $"using Translator;\nusing static Translator.Functional;\n[Model]\npublic sealed class Example : Module\n{{\n{members}\n}}";

    [GeneratedRegex(@"^\*\*(\w+)\.\*\*", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^// marks: (.*)$", RegexOptions.Multiline)]
    private static partial Regex Marks();
}

using Microsoft.CodeAnalysis;

namespace Translator.Generators.Tests;

/// <summary>Half-typed and runaway sources: the generator neither throws nor hangs.</summary>
public class BrokenSourceTests
{
    /// <summary>Every how many tokens a sample is cut off here; the sizes of the steps are prime to each other, so that files are cut at different places.</summary>
    const int Step = 11;

    public static IEnumerable<object[]> SampleFiles() =>
        from file in Directory.GetFiles(Sources.Samples, "*.cs", SearchOption.AllDirectories)
        where !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        select new object[] { Path.GetRelativePath(Sources.Samples, file) };

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void ASampleThatIsCutOffAnywhereBreaksNothing(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var whole = Sources.Sample(folder);
        var tree = whole.SyntaxTrees.Single(t => Path.GetFileName(t.FilePath) == Path.GetFileName(file));
        var text = tree.GetText().ToString();
        var tokens = tree.GetRoot().DescendantTokens().ToList();
        var project = new GeneratedProject(whole, properties: ("TranslatorGenerate", "true")).Run();
        for (var i = 0; i < tokens.Count; i += Step)
        {
            var cut = tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text[..tokens[i].Span.End]));
            project.Replace(tree, cut).Run(); // asserts that the generator did not throw
            tree = cut;
        }

        project.Replace(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text))).Run();
        Assert.NotEmpty(project.Files);
    }

    const string Endless = ModelSources.Usings + """
        [Model]
        public sealed partial class Net : Module
        {
            readonly int n = Count();
            static int Count() { var i = 0; while (true) i = (i + 1) % 7; }
            public Tensor Forward([Shape("N", 4)] Tensor x) => x;
        }
        """;

    [Fact]
    public async Task AModelThatDoesNotEndCanBeCancelled()
    {
        using var source = new CancellationTokenSource();
        var project = new GeneratedProject(Sources.Compile(("Net.cs", Endless)));
        var run = Task.Run(() => project.Run(source.Token));
        await Task.Delay(100);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Fact]
    public void AModelThatDoesNotEndIsGivenUp()
    {
        var project = new GeneratedProject(Sources.Compile(("Net.cs", Endless))).Run();
        Assert.Empty(project.Files);
        Assert.Empty(project.Diagnostics); // the analyzer has TR1005
    }
}

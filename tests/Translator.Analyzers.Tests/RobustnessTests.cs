using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Translator.CodeFixes;

namespace Translator.Analyzers.Tests;

/// <summary>The analyzer and the fixes see sources as they are typed: half a file, half a statement. They never throw, and end when they are told to.</summary>
public class RobustnessTests
{
    /// <summary>Every how many tokens the samples are cut; <c>TRANSLATOR_PREFIX_STEP=1</c> cuts at each.</summary>
    static readonly int Step = int.TryParse(Environment.GetEnvironmentVariable("TRANSLATOR_PREFIX_STEP"), CultureInfo.InvariantCulture, out var step) ? step : 13;

    static readonly IReadOnlyList<CodeFixProvider> Fixes = All<CodeFixProvider>();

    static readonly IReadOnlyList<CodeRefactoringProvider> Refactorings = All<CodeRefactoringProvider>();

    static IReadOnlyList<T> All<T>() => [.. typeof(ModelCodeFix).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(T)) && !t.IsAbstract).Select(t => (T)Activator.CreateInstance(t)!)];

    [Theory]
    [MemberData(nameof(NoFalseAlarmTests.Samples), MemberType = typeof(NoFalseAlarmTests))]
    public async Task EveryPrefixOfASampleIsAnalyzedAndFixed(string sample)
    {
        var whole = Sources.Sample(sample);
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Models", "Models", LanguageNames.CSharp,
            compilationOptions: whole.Options, parseOptions: whole.SyntaxTrees[0].Options, metadataReferences: whole.References));
        foreach (var tree in whole.SyntaxTrees) project = project.AddDocument(Path.GetFileName(tree.FilePath), await tree.GetTextAsync(), filePath: tree.FilePath).Project;
        foreach (var document in project.Documents)
        {
            var text = (await document.GetTextAsync()).ToString();
            var tokens = (await document.GetSyntaxRootAsync())!.DescendantTokens().ToList();
            for (var i = 0; i < tokens.Count; i += Step)
            {
                var cut = document.WithText(SourceText.From(text[..tokens[i].Span.End]));
                foreach (var diagnostic in await Analyzed.Diagnostics((await cut.Project.GetCompilationAsync())!)) // asserts that the analyzer does not throw
                    await AskForFixes(cut.Project.Documents.FirstOrDefault(d => d.FilePath == diagnostic.Location.SourceTree?.FilePath), diagnostic);
                foreach (var refactoring in Refactorings) await refactoring.ComputeRefactoringsAsync(new(cut, new TextSpan(tokens[i].SpanStart, 0), _ => { }, default));
            }
        }
    }

    static async Task AskForFixes(Document? document, Diagnostic diagnostic)
    {
        if (document is null) return;
        Assert.NotEqual("TR1099", diagnostic.Id); // a reader or a rule that threw
        Assert.NotEqual("TR1199", diagnostic.Id);
        foreach (var fix in Fixes.Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (_, _) => { }, default));
    }

    [Fact]
    public async Task CancellationEndsTheAnalysis()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Analyzed.Diagnostics(Sources.Sample("Gpt"), source.Token));
    }

    [Fact]
    public async Task AnAnalysisThatRunsCanBeCancelled()
    {
        using var source = new CancellationTokenSource();
        var run = Task.Run(() => Analyzed.Diagnostics(Analyzed.Compile(Analyzed.Model("readonly int n = Count();\nstatic int Count() { var i = 0; while (true) i = (i + 1) % 7; }\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => x;")), source.Token));
        await Task.Delay(200);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Fact]
    public async Task AModelThatNeverEndsIsReported()
    {
        var compilation = Analyzed.Compile(Analyzed.Model("public Tensor Forward([Shape(\"N\", 4)] Tensor x) { var i = 0; while (true) { i++; } }"));

        Assert.Equal("TR1005", Assert.Single(await Analyzed.Diagnostics(compilation)).Id);
    }

    [Fact]
    public async Task AnEditElsewhereLeavesTheDiagnosticsAtTheirPlaces()
    {
        var before = Analyzed.Compile(Analyzed.Model("readonly Linear fc = new(4, 2);\npublic Tensor Forward([Shape(\"N\", 5)] Tensor x) => fc.Forward(x);"));
        var first = Assert.Single(await Analyzed.Diagnostics(before));
        var after = before.AddSyntaxTrees(CSharpSyntaxTree.ParseText("// a comment", (CSharpParseOptions)before.SyntaxTrees[0].Options, "Other.cs"));
        var second = Assert.Single(await Analyzed.Diagnostics(after));

        Assert.Equal((first.Location, first.GetMessage()), (second.Location, second.GetMessage()));
    }
}

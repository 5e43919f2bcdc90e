using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Analyzers.Tests;

/// <summary>Applies code fixes as an editor does.</summary>
static class Fixed
{
    /// <summary>Asserts that the fix of the first diagnostic that it can fix gives the text after, which compiles.</summary>
    public static async Task Assert(CodeFixProvider fix, string before, string after, int choice = 0)
    {
        var document = Document(before);
        var fixable = (await Diagnostics(document, fix)).First();
        var actions = await Actions(document, fix, fixable);
        Xunit.Assert.True(actions.Count > choice, $"no fix is offered for {fixable}");
        await AssertText(after, await Apply(document, actions[choice]));
    }

    /// <summary>Asserts that the fix is not offered for any diagnostic of the source.</summary>
    public static async Task AssertNone(CodeFixProvider fix, string source)
    {
        var document = Document(source);
        var diagnostics = await Diagnostics(document, fix);
        Xunit.Assert.NotEmpty(diagnostics);
        foreach (var diagnostic in diagnostics) Xunit.Assert.Empty(await Actions(document, fix, diagnostic));
    }

    /// <summary>Asserts that fixing all at once gives the text after, which compiles.</summary>
    public static async Task AssertAll(CodeFixProvider fix, string before, string after)
    {
        var document = Document(before);
        var diagnostics = await Diagnostics(document, fix);
        Xunit.Assert.True(diagnostics.Count > 1, "fix-all needs more than one diagnostic");
        var first = (await Actions(document, fix, diagnostics[0]))[0];
        var context = new FixAllContext(document, fix, FixAllScope.Document, first.EquivalenceKey!, fix.FixableDiagnosticIds, new Known(diagnostics), default);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        await AssertText(after, await Apply(document, action!));
    }

    /// <summary>The graph of the source's only model as text.</summary>
    public static string Graph(string source)
    {
        var compilation = Analyzed.Compile(source);
        var reading = ModelReader.Read(compilation, Xunit.Assert.Single(ModelFinder.Find(compilation)));
        Xunit.Assert.Empty(reading.Diagnostics);
        return reading.Graph!.ToString();
    }

    public static async Task AssertText(string after, Document document)
    {
        var text = (await document.GetTextAsync()).ToString();
        Xunit.Assert.Equal(after, text);
        Analyzed.Compile(text);
    }

    public static Document Document(string source)
    {
        var compilation = Analyzed.Compile(source);
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Models", "Models", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: compilation.SyntaxTrees[0].Options, metadataReferences: compilation.References));
        var usings = compilation.SyntaxTrees.Single(t => t.FilePath == "Usings.cs");
        var document = project.AddDocument("Usings.cs", usings.GetText(), filePath: "Usings.cs").Project.AddDocument("Small.cs", source, filePath: "Small.cs");

        // what an editor does after a fix, formatting and simplifying, it does to documents of its workspace
        Xunit.Assert.True(workspace.TryApplyChanges(document.Project.Solution));
        return workspace.CurrentSolution.GetDocument(document.Id)!;
    }

    static async Task<IReadOnlyList<Diagnostic>> Diagnostics(Document document, CodeFixProvider fix) =>
        [.. (await Analyzed.Diagnostics((await document.Project.GetCompilationAsync())!)).Where(d => fix.FixableDiagnosticIds.Contains(d.Id))];

    /// <summary>The corrections that an editor offers.</summary>
    public static async Task<IReadOnlyList<CodeAction>> Actions(Document document, CodeFixProvider fix, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    public static async Task<Document> Apply(Document document, CodeAction action) =>
        Xunit.Assert.Single((await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;

    sealed class Known(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(d => d.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}

using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Translator.Compiler.Analysis;
using Translator.Compiler.Diagnostics;

namespace Translator.Analyzers.Tests;

/// <summary>Every diagnostic has its page, its line in the release notes, its rule.</summary>
public class DescriptorTests
{
    /// <summary>A folder of the checkout.</summary>
    public static string Folder(string key) => typeof(DescriptorTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;

    public static TheoryData<string> Ids => [.. ModelDiagnostics.All.Select(d => d.Id)];

    static DiagnosticDescriptor Descriptor(string id) => Assert.Single(ModelDiagnostics.All, d => d.Id == id);

    /// <summary>All tests of the analyzer and the fixes, as those of the generator, run in the oldest compiler that is supported; the package's tests run in that of the SDK.</summary>
    [Fact]
    public void TheHostIsTheOldestCompiler() => Assert.Equal(new Version(4, 8, 0, 0), typeof(Compilation).Assembly.GetName().Version);

    [Theory]
    [MemberData(nameof(Ids))]
    public void HasAPage(string id)
    {
        var page = File.ReadAllText(Path.Combine(Folder("Diagnostics"), $"{id}.md"));

        Assert.StartsWith($"# {id}: {Descriptor(id).Title}\n", page);
        Assert.Contains("**Cause.**", page);
        Assert.Contains("**Fix.**", page);
        Assert.EndsWith($"{id}.md", Descriptor(id).HelpLinkUri);
    }

    [Fact]
    public void ReleaseNotesListAll()
    {
        var notes = File.ReadAllText(Path.Combine(Folder("Analyzers"), "Translator.Analyzers", "AnalyzerReleases.Unshipped.md"));

        Assert.Equal(
            ModelDiagnostics.All.Select(d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}"),
            Regex.Matches(notes, @"^TR\d{4} .*$", RegexOptions.Multiline).Select(m => m.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EachRuleReportsWhatIsListed() => Assert.All(ModelRules.All.SelectMany(r => r.Descriptors), d => Assert.Contains(d, ModelDiagnostics.All));

    [Fact]
    public void EveryRuleClassIsInTheList() => Assert.Equal(
        typeof(IModelRule).Assembly.GetTypes().Where(t => t.IsClass && typeof(IModelRule).IsAssignableFrom(t)).Select(t => t.Name).Order(StringComparer.Ordinal),
        ModelRules.All.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));

    /// <summary>What the rules and the shapes report; what the reader refuses has what to write instead in its message.</summary>
    public static TheoryData<string> Mistakes => [.. ModelDiagnostics.All.Select(d => d.Id).Where(id => id[2] is not '1' && id != "TR3001")];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void HasAFixOrSaysWhyNot(string id) => Assert.NotEqual(
        typeof(Translator.CodeFixes.ModelCodeFix).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CodeFixProvider)) && !t.IsAbstract).Any(t => ((CodeFixProvider)Activator.CreateInstance(t)!).FixableDiagnosticIds.Contains(id)),
        File.ReadAllText(Path.Combine(Folder("Diagnostics"), $"{id}.md")).Contains("There is no code fix", StringComparison.Ordinal));

    [Fact]
    public void EveryFixIsExported() => Assert.All(
        typeof(Translator.CodeFixes.ModelCodeFix).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CodeFixProvider)) && !t.IsAbstract),
        t => Assert.NotNull(t.GetCustomAttribute<ExportCodeFixProviderAttribute>()));
}

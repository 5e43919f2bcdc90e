using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;

namespace Translator.Generators.Tests;

/// <summary>What the generator alone knows, where it says so and where it must not.</summary>
public class GenerationDiagnosticsTests
{
    static void AssertOnly(GeneratedProject project, string id, string message, string? at = null)
    {
        var diagnostic = Assert.Single(project.Run().Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage());
        if (at is null) return;
        var place = diagnostic.Location.GetLineSpan();
        var tree = project.Compilation.SyntaxTrees.Single(t => t.FilePath == place.Path);
        Assert.Equal(at, tree.GetText().ToString(diagnostic.Location.SourceSpan));
    }

    [Fact]
    public void ANamespaceWithoutGeneratedCodeIsReported() =>
        AssertOnly(new(ModelSources.One("[Model(Namespace = \"Mine\")]", "sealed")), "TR7001", "is not partial", "Net");

    [Fact]
    public void AskingWithoutAPackageIsReported() =>
        AssertOnly(new(ModelSources.One("[Model]"), Targets.None, ("TranslatorGenerate", "true")), "TR7002", "neither TorchSharp nor TensorFlow.NET", "Net");

    [Fact]
    public void WhatATargetCannotExpressIsReportedWhereItStands() =>
        AssertOnly(new(Sources.Compile(("Net.cs", ModelSources.Usings + "[Model]\npublic partial class Net : Module { [Name(\"layers.0\")] readonly Linear fc = new(3, 3); public Tensor Forward([Shape(5, 2, 3)] Tensor x) => fc.Forward(x); }")), Targets.TorchSharp), "TR7003", "names of PyTorch's modules have no dots", "Name(\"layers.0\")");

    [Fact]
    public void TwoClassesOfOneNameAreReported()
    {
        const string Source = "namespace {0} {{ [Translator.Model(Namespace = \"Mine\")] public sealed partial class Net : Translator.Module {{ readonly Translator.Linear fc = new(4, {1}); public Translator.Tensor Forward([Translator.Shape(\"N\", 4)] Translator.Tensor x) => fc.Forward(x); }} }}";
        AssertOnly(new(Sources.Compile(("A.cs", string.Format(null, Source, "A", 2)), ("B.cs", string.Format(null, Source, "B", 3))), Targets.TorchSharp), "TR7004", "A.Net and B.Net");
    }

    [Theory]
    [InlineData("TranslatorTargets", "Torch", "'Torch' is no target")]
    [InlineData("TranslatorSizes", "N", "'N' is no size")]
    [InlineData("TranslatorGenerate", "yes", "neither true nor false")]
    [InlineData("TranslatorUnroll", "often", "no number of turns")]
    public void WrongPropertiesAreReported(string property, string value, string message) =>
        AssertOnly(new(ModelSources.One("[Model]"), properties: (property, value)), "TR7005", message);

    [Fact]
    public void AMistakeInAModelIsLeftToTheAnalyzer()
    {
        var project = new GeneratedProject(Sources.Compile(("Net.cs", ModelSources.Usings + "[Model]\npublic partial class Net : Module { readonly Linear fc = new(4, 2); public Tensor Forward([Shape(\"N\", 5)] Tensor x) => fc.Forward(x); }"))).Run();
        Assert.Empty(project.Diagnostics);
        Assert.Empty(project.Files);
    }

    [Fact]
    public void NothingIsReportedWhereAllIsWell() => Assert.Empty(new GeneratedProject(ModelSources.Two(), properties: [("TranslatorTargets", "TorchSharp;TensorFlow"), ("TranslatorSizes", "N=2"), ("TranslatorGenerate", "false")]).Run().Diagnostics);

    [Fact]
    public void EveryDiagnosticHasAPage()
    {
        var declared = typeof(GenerationDiagnostics).GetProperties().Where(p => p.PropertyType == typeof(DiagnosticDescriptor)).Select(p => ((DiagnosticDescriptor)p.GetValue(null)!).Id);
        Assert.Equal(declared.Order(StringComparer.Ordinal), GenerationDiagnostics.All.Select(d => d.Id));
        Assert.All(GenerationDiagnostics.All.Select(d => d.Id), id => Assert.True(File.Exists(Path.Combine(Sources.Samples, "../docs/diagnostics", $"{id}.md")), id));
    }
}

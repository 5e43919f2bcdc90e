using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Translator.Generators.Tests;

/// <summary>A project that uses the generator: its source, the packages that it references, its properties.</summary>
sealed class GeneratedProject
{
    static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    GeneratorDriver driver;

    public GeneratedProject(CSharpCompilation sources, Targets packages = Targets.TorchSharp | Targets.TensorFlow, params (string Name, string Value)[] properties)
    {
        string[] assemblies = [.. packages.HasFlag(Targets.TorchSharp) ? ["TorchSharp.dll"] : Array.Empty<string>(), .. packages.HasFlag(Targets.TensorFlow) ? ["Tensorflow.Binding.dll", "Google.Protobuf.dll"] : Array.Empty<string>()];
        Compilation = sources.AddReferences(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(p => assemblies.Contains(Path.GetFileName(p))).Select(p => MetadataReference.CreateFromFile(p)));
        driver = CSharpGeneratorDriver.Create([new ModelGenerator().AsSourceGenerator()], [], Parse, new Properties(properties), new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The source.</summary>
    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The source and what was generated.</summary>
    public Compilation Output { get; private set; } = null!;

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    /// <summary>Generated texts by name.</summary>
    public IReadOnlyDictionary<string, string> Files => driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    /// <summary>Generates once more.</summary>
    public GeneratedProject Run(CancellationToken cancellation = default)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out var diagnostics, cancellation);
        (Output, Diagnostics) = (output, diagnostics);
        Assert.Null(driver.GetRunResult().Results[0].Exception);
        return this;
    }

    /// <summary>Puts a tree in the place of another.</summary>
    public GeneratedProject Replace(SyntaxTree old, SyntaxTree tree)
    {
        Compilation = Compilation.ReplaceSyntaxTree(old, tree);
        return this;
    }

    /// <summary>Replaces a text in a file and generates again.</summary>
    public GeneratedProject Edit(string file, string old, string text)
    {
        var tree = Compilation.SyntaxTrees.First(t => t.FilePath == file);
        Assert.Contains(old, tree.GetText().ToString());
        return Replace(tree, tree.WithChangedText(SourceText.From(tree.GetText().ToString().Replace(old, text)))).Run();
    }

    /// <summary>The reasons of a step's outputs, in order.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. driver.GetRunResult().Results[0].TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason)];

    /// <summary>The reasons of what is added to the compilation.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons =>
        [.. driver.GetRunResult().Results[0].TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason)];

    sealed class Properties((string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(p => $"build_property.{p.Name}", p => p.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);
    }

    sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}

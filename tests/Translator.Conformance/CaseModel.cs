using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Compiler.Reading;
using Translator.Engines.Verification;
using Translator.Formats;
using Translator.Goldens;
using Translator.TestSources;

namespace Translator.Conformance;

/// <summary>A golden case as a person would have it: C# source that the compiler reads, weights, inputs, and what PyTorch made of them.</summary>
/// <param name="Case">The case.</param>
/// <param name="Model">The model that was read.</param>
/// <param name="Run">Weights and inputs.</param>
/// <param name="Expected">Outputs in order, then buffers after training, each with its name in the graph.</param>
sealed record CaseModel(GoldenCase Case, VerificationModel Model, VerificationRun Run, IReadOnlyList<(string Name, TensorData Value)> Expected)
{
    static readonly CSharpCompilation Empty = Sources.Compile();

    /// <summary>Writes the case's source and reads it.</summary>
    /// <param name="set">Where the case and its numbers are.</param>
    /// <param name="case">The case.</param>
    /// <param name="name">The model's class.</param>
    /// <exception cref="ModelException">The DSL has no such operator or argument, or the model is refused.</exception>
    public static CaseModel Read(GoldenSet set, GoldenCase @case, string name)
    {
        var tree = CSharpSyntaxTree.ParseText(GoldenSource.Write(@case, name), new CSharpParseOptions(LanguageVersion.Latest), $"{name}.cs");
        var compilation = Empty.AddSyntaxTrees(tree);
        if (compilation.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error) throw new ModelException($"the case as C# does not compile: {error}\n{tree}");
        var reading = ModelReader.Read(compilation, ModelFinder.Find(compilation).Single(), new() { Training = @case.Training });
        if (reading.Graph is not { } graph) throw new ModelException(string.Join("\n", reading.Diagnostics));
        var weights = new[] { "params", "buffers" }.SelectMany(kind => set.TensorsOf(@case, kind)).ToDictionary(t => $"{GoldenSource.Layer}.{t.Key}", t => t.Value);
        var stored = set.TensorsOf(@case, "inputs");
        var inputs = @case.Inputs.ToDictionary(i => GoldenSource.Parameter(i.Name), i => Stored(stored, i.Name, @case, "inputs"));
        var outputs = set.TensorsOf(@case, "outputs");
        return new(
            @case,
            new(compilation, reading.Model!, reading.Module!, graph, reading.Configuration),
            new(weights, inputs, new() { Runs = 0, Threads = 1 }),
            [
                .. Enumerable.Range(0, @case.Outputs.Count).Select(i => (i < graph.OutputNames.Count ? graph.OutputNames[i] : $"output {i}", Stored(outputs, $"{i}", @case, "outputs"))),
                .. set.TensorsOf(@case, "buffers_after").Select(b => ($"{GoldenSource.Layer}.{b.Key}", b.Value)),
            ]);
    }

    static TensorData Stored(IReadOnlyDictionary<string, TensorData> tensors, string name, GoldenCase @case, string kind) =>
        tensors.TryGetValue(name, out var value) ? value : throw new ModelException($"{@case.Id}: cases.safetensors has no {@case.Id}/{kind}/{name}");
}

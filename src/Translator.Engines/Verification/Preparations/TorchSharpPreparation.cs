using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Compiler.Emit;
using Translator.Compiler.TorchSharp;
using Translator.Engines.Jobs;

namespace Translator.Engines.Verification.Preparations;

/// <summary>The model as compiled eager C#, for TorchSharp.</summary>
sealed class TorchSharpPreparation : IEnginePreparation
{
    /// <summary>Read once: many models may be prepared in one process.</summary>
    static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsNeeded).Select(p => MetadataReference.CreateFromFile(p))]);

    const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    public PreparedJob Prepare(VerificationModel model, VerificationRun run, string folder, IReadOnlyDictionary<string, Observation> taps)
    {
        var folded = from node in model.Graph.Nodes where node is { Operator: Operators.If or Operators.While, Location: not null } select node.Location!;
        var options = new TorchSharpOptions { Entry = true, Probes = taps.Count > 0, Folded = taps.Count > 0 ? [.. folded.Distinct()] : [], Configuration = model.Configuration, Inputs = model.Graph.InputNames };
        var emitted = TorchSharpEmitter.Emit(model.Compilation, model.Symbol, options);
        if (emitted.Problems is [var problem, ..]) throw new ModelException($"{Place(problem)}{problem.Message}");
        Compile(emitted.Files, Path.Combine(folder, "Model.dll"));
        return new(
            new EngineJob
            {
                Engine = EngineNames.TorchSharp,
                Model = "Model.dll",
                WeightsFile = JobFiles.Weights,
                InputsFile = JobFiles.Inputs,
                Inputs = [.. model.Graph.Inputs.Select((_, i) => JobFiles.InputName(model.Graph, i)).Select(name => new TensorBinding(name, name))],
                Outputs = [.. model.Graph.OutputNames.Select(name => new TensorBinding(name, name))],
                Training = model.Module.Training,
                Buffers = [.. model.Graph.Updates.Select(u => new TensorBinding(u.Buffer.Name, u.Buffer.Name))],
                Taps = [.. taps.Keys.Select(key => new TensorBinding(key, key))],
                NativeFolder = run.Options.Libtorch,
                Environment = OneDnn.EnvironmentFor(model.Graph, isLibtorch: true),
            },
            (_, value) => value);
    }

    static string Place(EmissionProblem problem) => problem.Location.GetLineSpan() is { Path.Length: > 0 } span
        ? $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): error TR3001: " : "";

    static void Compile(IEnumerable<EmittedFile> files, string path)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Model",
            files.Select(f => CSharpSyntaxTree.ParseText(f.Text, options, f.Path)).Append(CSharpSyntaxTree.ParseText(GlobalUsings, options)),
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = File.Create(path);
        var result = compilation.Emit(stream);
        if (result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            throw new ModelException($"the emitted TorchSharp code does not compile: {error}; please report it");
    }

    static bool IsNeeded(string path) => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "TorchSharp.dll" or "mscorlib.dll");
}

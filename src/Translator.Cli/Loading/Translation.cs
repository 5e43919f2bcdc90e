using Translator.Compiler.Emit;
using Translator.Compiler.Onnx;
using Translator.Compiler.Reading;
using Translator.Compiler.TensorFlow;
using Translator.Compiler.TensorFlowNet;
using Translator.Compiler.TorchSharp;
using Translator.Engines.TorchSharp;
using Translator.Engines.Verification;
using Translator.Formats;
using Translator.Formats.Onnx;
using Translator.Formats.TensorFlow;

namespace Translator.Cli.Loading;

/// <summary>Writes a model for its targets. Everything is made before anything is written, so that a mistake leaves the folder as it was.</summary>
/// <param name="model">The model.</param>
/// <param name="weights">Weights file or formula; null initialises.</param>
/// <param name="seed">Seed of initialised weights.</param>
/// <param name="external">Whether ONNX's weights go beside it.</param>
/// <param name="project">Whether code comes with a project and a program.</param>
sealed class Translation(LoadedModel model, string? weights, long seed, bool external, bool project)
{
    /// <summary>The targets by name, and what an author calls them.</summary>
    static readonly IReadOnlyList<(string Name, Targets Target)> Known =
        [("torchsharp", Translator.Targets.TorchSharp), ("tensorflow", Translator.Targets.TensorFlow), ("onnx", Translator.Targets.Onnx), ("graphdef", Translator.Targets.TensorFlow | Translator.Targets.TensorFlowJs)];

    /// <summary>The names of all targets.</summary>
    public static IReadOnlyList<string> Targets { get; } = [.. Known.Select(k => k.Name)];

    /// <summary>The names of the targets that the model and its project want.</summary>
    /// <exception cref="InputException">There are none.</exception>
    public static IReadOnlyList<string> Wanted(LoadedModel model) => Known.Where(k => (model.Reading.Targets & k.Target) != 0).Select(k => k.Name).ToList() is { Count: > 0 } wanted ? wanted
        : throw new InputException($"{model.Symbol.Name} is translated to nothing: its Targets and the project's TranslatorTargets have none in common; name one with --target");

    readonly List<Action<string>> writers = [];
    readonly List<string> written = [];

    /// <summary>Writes the targets into a folder.</summary>
    /// <returns>Each file with its size.</returns>
    /// <exception cref="InputException">The model cannot be expressed.</exception>
    public IReadOnlyList<(string Path, long Size)> Write(IReadOnlyList<string> targets, string folder, CancellationToken cancellation)
    {
        var @namespace = ModelSettings.Of(model.Symbol).Namespace ?? model.Request.Project.Namespace;
        var values = new Lazy<IReadOnlyDictionary<string, TensorData>>(() => ModelWeights.Load(model.Module, weights, seed));
        if (weights is not null) _ = values.Value; // wrong weights are an error whatever the target
        foreach (var target in targets)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (target)
            {
                case "torchsharp":
                    var options = new TorchSharpOptions { Namespace = @namespace, Entry = project, Configuration = model.Reading.Configuration, Inputs = model.Graph.InputNames };
                    AddCode("TorchSharp", TorchSharpEmitter.Emit(model.Compilation, model.Symbol, options, cancellation), project ? TorchSharpProject.Files(model.Symbol, model.Graph, options) : []);
                    if (project) Add(Path.Combine("TorchSharp", TorchSharpProject.Shim), path => AtomicFile.Write(path, stream => stream.Write(StandardLibraryShim.Bytes())));
                    break;
                case "tensorflow":
                    var lowered = TfLowering.Lower(model.Graph);
                    AddCode("TensorFlow", TensorFlowNetEmitter.Emit(model.Symbol, lowered, @namespace), project ? TensorFlowNetProject.Files(model.Symbol, lowered, @namespace) : []);
                    break;
                case "onnx":
                    var onnx = OnnxLowering.Lower(model.Graph);
                    Add($"{model.Symbol.Name}.onnx", path => OnnxWriter.Write(onnx, values.Value, path, external));
                    break;
                case "graphdef":
                    var graph = TfLowering.Lower(model.Graph);
                    Add($"{model.Symbol.Name}.pb", path => GraphDefWriter.Write(graph, values.Value, path));
                    break;
            }
        }

        foreach (var write in writers) write(folder);
        return [.. written.Select(path => (path, new FileInfo(path).Length))];
    }

    void Add(string name, Action<string> write) => writers.Add(folder =>
    {
        var path = Path.Combine(folder, name);
        write(path);
        written.Add(path);
    });

    void AddCode(string folder, EmissionResult result, IReadOnlyList<EmittedFile> projectFiles)
    {
        if (result.Problems is [var problem, ..])
        {
            var place = problem.Location.GetLineSpan();
            throw new InputException($"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): error TR3001: {problem.Message}");
        }

        foreach (var file in result.Files.Concat(projectFiles)) Add(Path.Combine(folder, file.Path), path => AtomicFile.WriteText(path, file.Text));
    }
}

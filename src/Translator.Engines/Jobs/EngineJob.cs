namespace Translator.Engines.Jobs;

/// <summary>
/// Everything that a worker process needs to run one model on one engine. Written as <c>job.json</c> into a folder of its own,
/// beside the files that it names; the worker answers with <c>result.json</c> and <see cref="OutputsFile"/> in the same folder.
/// </summary>
/// <remarks>Files instead of pipes: a crashed worker leaves what it had, and a job can be carried to another machine and run there.</remarks>
public sealed record EngineJob
{
    /// <summary>Name of the job file in the job's folder.</summary>
    public const string FileName = "job.json";

    /// <summary>Name of the engine, one of <see cref="EngineNames"/>.</summary>
    public required string Engine { get; init; }

    /// <summary><c>cpu</c> or <c>cuda</c> (<c>cuda:1</c> for the second).</summary>
    public string Device { get; init; } = "cpu";

    /// <summary>What the engine runs, relative to the job's folder: an assembly (TorchSharp), a GraphDef (<c>.pb</c>), an ONNX file, a TensorFlow.js <c>model.json</c>.</summary>
    public required string Model { get; init; }

    /// <summary>Safetensors file with the weights by <c>state_dict</c> name, relative to the job's folder or absolute; null where the model holds them.</summary>
    public string? WeightsFile { get; init; }

    /// <summary>Safetensors file with one tensor for each of <see cref="Inputs"/>.</summary>
    public required string InputsFile { get; init; }

    /// <summary>Where the worker writes the outputs, named by <see cref="Outputs"/>.</summary>
    public string OutputsFile { get; init; } = "outputs.safetensors";

    /// <summary>The model's inputs in order.</summary>
    public required IReadOnlyList<TensorBinding> Inputs { get; init; }

    /// <summary>The model's outputs in order.</summary>
    public required IReadOnlyList<TensorBinding> Outputs { get; init; }

    /// <summary>
    /// Intermediate values to write to <see cref="TapsFile"/> beside the outputs; empty in an ordinary run.
    /// The key of a written tap is its <see cref="TensorBinding.Name"/>.
    /// </summary>
    public IReadOnlyList<TensorBinding> Taps { get; init; } = [];

    /// <summary>Where taps are written.</summary>
    public string TapsFile { get; init; } = "taps.safetensors";

    /// <summary>Runs that are timed. 0: one run, untimed.</summary>
    public int Runs { get; init; } = 10;

    /// <summary>Runs before the timed ones.</summary>
    public int Warmup { get; init; } = 2;

    /// <summary>Threads inside one operator; 0 leaves the engine's default.</summary>
    public int Threads { get; init; }

    /// <summary>Environment variables of the worker beside the launcher's own.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Folder of the native libraries that discovery found for this engine (libtorch, libtensorflow), or null for the engine's own.</summary>
    public string? NativeFolder { get; init; }
}

/// <summary>One tensor of the model and what the engine calls it.</summary>
/// <param name="Name">Name in the safetensors files.</param>
/// <param name="EngineName">The engine's own name: <c>image:0</c> in TensorFlow, the graph input's name in ONNX; same as the name for TorchSharp.</param>
public sealed record TensorBinding(string Name, string EngineName);

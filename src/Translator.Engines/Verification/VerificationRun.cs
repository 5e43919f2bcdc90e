using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>What every engine gets.</summary>
/// <param name="Weights">Weights by <c>state_dict</c> name.</param>
/// <param name="Inputs">Inputs by name.</param>
/// <param name="Options">How to run.</param>
public sealed record VerificationRun(IReadOnlyDictionary<string, TensorData> Weights, IReadOnlyDictionary<string, TensorData> Inputs, VerificationOptions Options);

/// <summary>How engines are run and judged.</summary>
public sealed record VerificationOptions
{
    /// <summary>Which engines; all unless said.</summary>
    public IReadOnlyList<string> Engines { get; init; } = Jobs.EngineNames.All;

    /// <summary>The engine that the others are compared with.</summary>
    public string Reference { get; init; } = Jobs.EngineNames.TorchSharp;

    /// <summary><c>cpu</c> or <c>cuda</c>.</summary>
    public string Device { get; init; } = "cpu";

    /// <summary>Timed runs.</summary>
    public int Runs { get; init; } = 10;

    /// <summary>Largest error allowed, over the largest value of the output.</summary>
    public double RelativeTolerance { get; init; } = 1e-5;

    /// <summary>Error that is always allowed.</summary>
    public double AbsoluteTolerance { get; init; } = 1e-6;

    /// <summary>An engine slower than this many times the reference fails; null judges outputs alone.</summary>
    public double? MaxSlowdown { get; init; }

    /// <summary>After this a worker is stopped.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Threads inside an operator; 0 leaves each engine its default.</summary>
    public int Threads { get; init; }

    /// <summary>A folder of libtorch; null searches.</summary>
    public string? Libtorch { get; init; }

    /// <summary>Outputs from elsewhere, in the model's order.</summary>
    public IReadOnlyList<TensorData>? Expected { get; init; }

    /// <summary>The right class of each sample, to count correct answers of the first output.</summary>
    public TensorData? Labels { get; init; }
}

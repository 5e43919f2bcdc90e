namespace Translator.Engines.Jobs;

/// <summary>What a worker reports, <c>result.json</c> in the job's folder.</summary>
public sealed record EngineResult
{
    /// <summary>Name of the result file in the job's folder.</summary>
    public const string FileName = "result.json";

    /// <summary>Whether the run ended well.</summary>
    public required EngineStatus Status { get; init; }

    /// <summary>Why not, in one line, with what to do; null when it ended well.</summary>
    public string? Reason { get; init; }

    /// <summary>The engine's version as the engine itself states it.</summary>
    public string? Version { get; init; }

    /// <summary>The device that ran, in words: <c>cpu</c>, <c>cuda:0 (NVIDIA H100)</c>, <c>wasm</c>.</summary>
    public string? Device { get; init; }

    /// <summary>Milliseconds of each timed run: inputs on the device already, outputs complete (device synchronised), no file access.</summary>
    public IReadOnlyList<double> LatencyMs { get; init; } = [];

    /// <summary>The worker's largest resident set in bytes.</summary>
    public long PeakMemoryBytes { get; init; }
}

/// <summary>How a run ended.</summary>
public enum EngineStatus
{
    /// <summary>It ran; outputs are there.</summary>
    Ok,

    /// <summary>The engine is not on this machine, or not for this device.</summary>
    Unavailable,

    /// <summary>The engine is there, but the run crashed, hung or threw.</summary>
    Failed,
}

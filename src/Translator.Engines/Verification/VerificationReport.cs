using System.Text.Json.Serialization;
using Translator.Engines.Comparison;
using Translator.Engines.Jobs;

namespace Translator.Engines.Verification;

/// <summary>What comparing the engines showed; serialised, this is <c>verify --json</c>.</summary>
public sealed record VerificationReport
{
    /// <summary>The model's class.</summary>
    [JsonPropertyName("model")]
    public required string Model { get; init; }

    /// <summary>Whether every engine that ran passed, and one ran.</summary>
    [JsonPropertyName("pass")]
    public required bool Pass { get; init; }

    /// <summary>The engine that the others were compared with.</summary>
    [JsonPropertyName("reference")]
    public required string Reference { get; init; }

    /// <summary>The reference where it is the one that differs: several others ran, and these agree with each other. Null otherwise.</summary>
    [JsonPropertyName("odd_one_out")]
    public string? OddOneOut { get; init; }

    /// <summary>Each engine.</summary>
    [JsonPropertyName("engines")]
    public required IReadOnlyList<EngineReport> Engines { get; init; }

    /// <summary>How long all of it took, in seconds.</summary>
    [JsonPropertyName("seconds")]
    public double Seconds { get; init; }

    /// <summary>Where the outputs part first; null when they do not, or when it cannot be told.</summary>
    [JsonPropertyName("first_difference")]
    public FirstDifference? FirstDifference { get; init; }
}

/// <summary>One engine in a report.</summary>
public sealed record EngineReport
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Its version.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; init; }

    /// <summary>Where it ran.</summary>
    [JsonPropertyName("device")]
    public string? Device { get; init; }

    /// <summary><c>ok</c>, <c>unavailable</c> or <c>failed</c>.</summary>
    [JsonPropertyName("status")]
    public required EngineStatus Status { get; init; }

    /// <summary>Why it did not run, or did not pass.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }

    /// <summary>Whether it passed; null when it is not here.</summary>
    [JsonPropertyName("pass")]
    public bool? Pass { get; init; }

    /// <summary>Largest difference to the reference, and to expected outputs where given.</summary>
    [JsonPropertyName("max_abs_error")]
    public double? MaxAbsoluteError { get; init; }

    /// <summary>That difference over the output's largest value.</summary>
    [JsonPropertyName("max_rel_error")]
    public double? MaxRelativeError { get; init; }

    /// <summary>Milliseconds.</summary>
    [JsonPropertyName("latency_ms")]
    public LatencyReport? Latency { get; init; }

    /// <summary>Samples a second.</summary>
    [JsonPropertyName("throughput_per_s")]
    public double? Throughput { get; init; }

    /// <summary>The process's largest resident set.</summary>
    [JsonPropertyName("peak_memory_bytes")]
    public long? PeakMemoryBytes { get; init; }

    /// <summary>How long the engine's process lived, its start included, in seconds.</summary>
    [JsonPropertyName("seconds")]
    public double Seconds { get; init; }

    /// <summary>Samples whose largest output is that of the label; null without labels.</summary>
    [JsonPropertyName("correct")]
    public long? Correct { get; init; }
}

/// <summary>Latency in a report.</summary>
/// <param name="Median">Milliseconds.</param>
/// <param name="P95">Milliseconds.</param>
public sealed record LatencyReport([property: JsonPropertyName("median")] double Median, [property: JsonPropertyName("p95")] double P95);

/// <summary>The first operator whose output differs.</summary>
/// <param name="Engine">The engine that differs from the reference.</param>
/// <param name="Operator">The operator, as the author wrote it.</param>
/// <param name="Source">Its place, <c>file(line,column)</c>.</param>
/// <param name="Line">The source line.</param>
/// <param name="Module">The module call, as a path.</param>
/// <param name="Index">Position of the worst element.</param>
/// <param name="ReferenceValue">The reference's value there.</param>
/// <param name="Value">The engine's value there.</param>
/// <param name="MaxAbsoluteError">Largest difference.</param>
/// <param name="MaxRelativeError">That difference over the largest value.</param>
public sealed record FirstDifference(
    [property: JsonPropertyName("engine")] string Engine,
    [property: JsonPropertyName("operator")] string Operator,
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("line")] string Line,
    [property: JsonPropertyName("module")] string Module,
    [property: JsonPropertyName("index")] IReadOnlyList<long> Index,
    [property: JsonPropertyName("reference_value")] double ReferenceValue,
    [property: JsonPropertyName("value")] double Value,
    [property: JsonPropertyName("max_abs_error")] double MaxAbsoluteError,
    [property: JsonPropertyName("max_rel_error")] double MaxRelativeError);

using Translator.Engines.Jobs;

namespace Translator.Properties;

/// <summary>What an engine truly cannot run.</summary>
static class Gaps
{
    static readonly (string Engine, string Reason)[] Known =
    [
        (EngineNames.TensorFlowJs, "TensorFlow.js has no "), (EngineNames.TensorFlowJs, "TensorFlow.js computes "), // what the writer of graph models refuses: element types and attributes that are passed over
    ];

    /// <summary>Whether a failure is one of them.</summary>
    public static bool Explains(string engine, Sample sample, string reason) => Known.Any(gap => gap.Engine == engine && reason.Contains(gap.Reason, StringComparison.Ordinal));
}

using Translator.Engines.Jobs;

namespace Translator.Properties;

/// <summary>What an engine truly cannot run.</summary>
static class Gaps
{
    static readonly (string Engine, string Reason)[] Known =
    [
        (EngineNames.TorchSharp, "input must have 3 dimensions, got 2"), // recurrent layers take batches only
        (EngineNames.TorchSharp, "TorchSharp samples grids in the modes bilinear and nearest only"),
        (EngineNames.TorchSharp, "TorchSharp takes one outputPadding for every dimension"),
        (EngineNames.TorchSharp, "TorchSharp's layer cannot keep a size of the input"),
        (EngineNames.TorchSharp, "(while checking arguments for adaptive_max_pool1d)"), // TorchSharp's adaptive_max_pool3d calls that of one dimension
        (EngineNames.TensorFlow, "pooling with ceilMode needs a known size"),
        (EngineNames.TensorFlow, "a recurrent layer is unrolled in TensorFlow and needs a known length"),
    ];

    /// <summary>Whether a failure is one of them.</summary>
    public static bool Explains(string engine, Sample sample, string reason) => Known.Any(gap => gap.Engine == engine && reason.Contains(gap.Reason, StringComparison.Ordinal));
}

using System.Runtime.InteropServices;
using Translator.Formats;

namespace Translator.Bench.SideBySide;

/// <summary>A convolution that normalises its output: what exporters make of a convolution without bias before a batch normalisation.</summary>
static class BatchNormFolding
{
    const double Epsilon = 1e-5;

    /// <summary>Filters [out, in, height, width] and bias.</summary>
    public static (TensorData Filter, TensorData Bias) Fold(IReadOnlyDictionary<string, TensorData> weights, string convolution, string norm)
    {
        var filter = weights[$"{convolution}.weight"];
        float[] scale = Floats(weights[$"{norm}.weight"]), shift = Floats(weights[$"{norm}.bias"]), mean = Floats(weights[$"{norm}.running_mean"]), variance = Floats(weights[$"{norm}.running_var"]);
        var factor = scale.Zip(variance, (s, v) => s / Math.Sqrt(v + Epsilon)).ToArray();
        var values = Floats(filter);
        var each = values.Length / factor.Length;
        return (
            TensorData.Create<float>([.. filter.Shape], [.. values.Select((v, i) => (float)(v * factor[i / each]))]),
            TensorData.Create<float>([factor.Length], [.. shift.Select((s, i) => (float)(s - mean[i] * factor[i]))]));
    }

    static float[] Floats(TensorData data) => MemoryMarshal.Cast<byte, float>(data.Bytes.Span).ToArray();
}

namespace Translator.Engines.TorchSharp;

/// <summary>What has to be said to oneDNN, libtorch's library of CPU kernels, so that it computes what PyTorch means.</summary>
static class OneDnn
{
    /// <summary>
    /// Environment variables for a model. The AVX-512 kernels of an LSTM in libtorch 2.10 read the input's weights wrongly on some processors (seen on AMD EPYC: an LSTM of 4 inputs and 3 states is wrong by 0.3);
    /// those for AVX2 are right. Other layers keep the widest instructions.
    /// </summary>
    public static IReadOnlyDictionary<string, string> EnvironmentFor(Graph graph) =>
        graph.Nodes.Any(n => n.Operator is Operators.Lstm) ? new Dictionary<string, string> { ["ONEDNN_MAX_CPU_ISA"] = "AVX2" } : new Dictionary<string, string>();
}

using System.Runtime.Intrinsics.X86;

namespace Translator.Engines.Verification.Preparations;

/// <summary>What has to be said to oneDNN, the library of CPU kernels in libtorch and libtensorflow, so that it computes what the frameworks mean.</summary>
static class OneDnn
{
    const string Variable = "ONEDNN_MAX_CPU_ISA";

    const int Zen5 = 0x1A;

    /// <summary>
    /// Environment variables for a model. On AMD's Zen 5 the kernels that oneDNN generates (3.7 in libtorch 2.10, and that of TensorFlow 2.16) for transposed convolutions and LSTMs compute something else:
    /// a transposed convolution from 4 to 3 channels is wrong in most elements with AVX2 and AVX-512, an LSTM of 4 inputs and 6 states with AVX-512. Those for SSE4.1 are right. Other layers and other processors
    /// keep the widest instructions.
    /// </summary>
    public static IReadOnlyDictionary<string, string> EnvironmentFor(Graph graph) =>
        Family() == Zen5 && Environment.GetEnvironmentVariable(Variable) is null && graph.Nodes.Any(n => n.Operator is Operators.Lstm or Operators.ConvolutionTranspose)
            ? new Dictionary<string, string> { [Variable] = "SSE41" }
            : new Dictionary<string, string>();

    /// <summary>The family of an AMD processor; 0 for others.</summary>
    static int Family()
    {
        if (!X86Base.IsSupported || X86Base.CpuId(0, 0).Ebx != 0x68747541) return 0; // "Auth", of AuthenticAMD
        var version = X86Base.CpuId(1, 0).Eax;
        return ((version >> 8) & 0xF) + ((version >> 20) & 0xFF);
    }
}

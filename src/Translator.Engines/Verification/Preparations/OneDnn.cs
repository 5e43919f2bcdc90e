using System.Runtime.Intrinsics.X86;

namespace Translator.Engines.Verification.Preparations;

/// <summary>What has to be said to oneDNN, the library of CPU kernels in libtorch and libtensorflow, so that it computes what the frameworks mean.</summary>
static class OneDnn
{
    const string Variable = "ONEDNN_MAX_CPU_ISA";

    const int Zen5 = 0x1A;

    /// <summary>Numbers of float32 in a vector of AVX-512.</summary>
    const int Vector = 16;

    /// <summary>
    /// Environment variables for a model. On AMD's Zen 5 the kernels that oneDNN generates (3.7 in libtorch 2.10, and that of TensorFlow 2.16) for some layers compute something else; those for SSE4.1 are right.
    /// Other layers and other processors keep the widest instructions. Seen with libtorch and libtensorflow: a transposed convolution from 4 to 3 channels is wrong in most elements with AVX2 and AVX-512, an LSTM
    /// of 4 inputs and 6 states with AVX-512. Seen with libtorch alone: a convolution is wrong whose channels fill more than one vector, and the last of them not: 17, 20, 24 and 40 with AVX-512, 12 and 20 with AVX2;
    /// 4, 8, 12, 16, 32 and 48 are right with AVX-512.
    /// </summary>
    /// <param name="graph">The model.</param>
    /// <param name="isLibtorch">Whether libtorch runs it.</param>
    public static IReadOnlyDictionary<string, string> EnvironmentFor(Graph graph, bool isLibtorch) =>
        Family() == Zen5 && Environment.GetEnvironmentVariable(Variable) is null && graph.Nodes.Any(n => n.Operator is Operators.Lstm or Operators.ConvolutionTranspose || isLibtorch && IsUnevenConvolution(n))
            ? new Dictionary<string, string> { [Variable] = "SSE41" }
            : new Dictionary<string, string>();

    /// <summary>Whether the channels that each output reads fill several vectors of AVX-512 and leave a rest.</summary>
    static bool IsUnevenConvolution(Node node) => node.Operator is Operators.Convolution && node.Inputs[1]!.Shape[1].Known is not (<= Vector or null) and { } channels && channels % Vector != 0;

    /// <summary>The family of an AMD processor; 0 for others.</summary>
    static int Family()
    {
        if (!X86Base.IsSupported || X86Base.CpuId(0, 0).Ebx != 0x68747541) return 0; // "Auth", of AuthenticAMD
        var version = X86Base.CpuId(1, 0).Eax;
        return ((version >> 8) & 0xF) + ((version >> 20) & 0xFF);
    }
}

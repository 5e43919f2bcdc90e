using Translator.Engines.Jobs;

namespace Translator.Properties.Types;

/// <summary>Element types that an engine has no kernel for; <c>docs/operators.md</c> shows them, and a test runs them to see that it is still so.</summary>
static class TypeGaps
{
    /// <summary>What ONNX Runtime's processor kernels have for bfloat16; they have nothing else.</summary>
    static readonly string[] MovedBFloat16 =
    [
        "Sign(x)", "LogicalAnd(x, y)", "LogicalNot(x)", "All(x, 1)", "Any(x, 1)", "Transpose(x, 0, 1)", "Reshape(x, 3, 2)", "Cat([x, y], 1)", "Stack([x, y])", "Flip(x, 1)", "Roll(x, 1, 1)", "Narrow(x, 1, 1, 2)", "Diagonal(x)", "Split(x, 1, 0)[0]", "IndexSelect(x, 1, i)", "Gather(x, 0, Unsqueeze(i, 0))", "Embedding(i, x)", "Scatter(x, 0, Unsqueeze(i, 0), y)", "To(x, DType.Float32)", "To(x, DType.Float64)", "To(x, DType.Int64)", "To(x, DType.Int32)", "To(x, DType.Bool)", "To(x, DType.Float16)", "To(x, DType.BFloat16)", "Unfold(v, 2)", "LayerNorm(x, [3])", "PixelShuffle(Cat([v, v], 1), 2)",
    ];

    static readonly string[] AllCalls = [.. TypedUses.All.Select(use => use.Call).Distinct()];

    /// <summary>The table.</summary>
    public static IReadOnlyList<(string Engine, DType[] Types, string[] Calls, string Operators, string Reason)> All { get; } =
    [
        (EngineNames.TorchSharp, [DType.Float16, DType.BFloat16], ["Cdist(x, y)"], "cdist", "libtorch has no such kernel on a processor"),
        (EngineNames.TensorFlow, [DType.BFloat16], ["Conv2d(v, w, padding: 1)", "ConvTranspose2d(v, w, stride: 2)", "Conv1d(Flatten(v, 2), Flatten(w, 2), padding: 4)"], "convolutions", "refused: the oneDNN kernels give other numbers, or end with an error"),
        (EngineNames.TensorFlowJs, [DType.Float64, DType.Float16, DType.BFloat16], AllCalls, "everything", "TensorFlow.js has float32, int32 and bool alone; int64 is int32 there"),
        (EngineNames.TensorFlowJs, [DType.Int32, DType.Int64, DType.Bool], ["To(x, DType.Float64)", "To(x, DType.Float16)", "To(x, DType.BFloat16)"], "conversion to float64, float16 and bfloat16", "as above"),
        (EngineNames.OnnxRuntime, [DType.BFloat16], [.. AllCalls.Except(MovedBFloat16)], "everything but what moves elements and converts them", "the processor has no kernels of bfloat16"),
        (EngineNames.OnnxRuntime, [DType.Float16], ["ScatterAdd(x, 0, Unsqueeze(i, 0), y)"], "scatter_add", "ScatterElements does not add float16"),
        (EngineNames.OnnxRuntime, [DType.Float64], ["Conv2d(v, w, padding: 1)", "ConvTranspose2d(v, w, stride: 2)", "Conv1d(Flatten(v, 2), Flatten(w, 2), padding: 4)"], "convolutions", "Conv and ConvTranspose have no kernel of float64"),
        (EngineNames.OnnxRuntime, [DType.Float64], ["AvgPool2d(v, 3, 1, 1)"], "average pooling", "AveragePool has no kernel of float64"),
        (EngineNames.OnnxRuntime, [DType.Float64], ["Interpolate(v, scaleFactor: 2)", "Interpolate(v, size: [6, 6], mode: \"bilinear\", alignCorners: false)"], "resizing", "Resize has no kernel of float64"),
        (EngineNames.OnnxRuntime, [DType.Float64], ["GroupNorm(v, 2)", "InstanceNorm(v)"], "group and instance normalisation", "InstanceNormalization has no kernel of float64"),
        (EngineNames.OnnxRuntime, [DType.Float64], ["Erf(x)", "Gelu(x)"], "erf, gelu", "Erf has no kernel of float64"),
        (EngineNames.OnnxRuntime, [DType.Float64], ["Log1p(x)", "Logcumsumexp(x, 1)", "BinaryCrossEntropyWithLogits(x, Sigmoid(y))"], "log1p, logaddexp, logcumsumexp, and losses with it", "Atanh has no kernel of float64"),
        (EngineNames.OnnxRuntime, [DType.Float64], ["Softplus(x)", "Mish(x)", "Elu(x)", "LeakyRelu(x)", "Hardswish(x)"], "softplus, mish, elu, leaky_relu, hardswish", "Softplus, Elu, LeakyRelu and HardSigmoid have no kernel of float64"),
    ];

    /// <summary>Why an engine does not have the use; null where it does.</summary>
    public static string? Of(string engine, string call, DType type) => All.Where(g => g.Engine == engine && g.Types.Contains(type) && g.Calls.Contains(call)).Select(g => g.Reason).FirstOrDefault();
}

using static Translator.Functional;
using static Translator.Onnx.Tests.OperatorCase;

namespace Translator.Onnx.Tests;

static class LayerCases
{
    static readonly Given Heads = Given.Floats("N", 2, "T", 4), Others = Given.Floats("N", 2, "S", 4);

    public static IReadOnlyList<OperatorCase> All { get; } =
    [
        Of("matrix product", MatMul, Given.Floats("N", "T", 3), Given.Floats(3, 5)), Of("batched product", MatMul, Given.Floats("N", 2, "T", 3), Given.Floats(2, 3, "S")),
        Of("matrix by vector", MatMul, Given.Floats("N", 3), Given.Floats(3)), Of("vector by matrix", MatMul, Given.Floats(3), Given.Floats(3, "T")), Of("vector by vector", MatMul, Given.Floats("T"), Given.Floats("T")),
        Of("linear on computed weights", (x, w, b) => Linear(x, w * 2, b), Given.Floats("N", "T", 3), Given.Floats(4, 3), Given.Floats(4)), Of("linear on a vector", (x, w) => Linear(x, w), Given.Floats(3), Given.Floats(4, 3)),
        new("linear", new Linear(3, 5), [Given.Floats("N", 3)]), new("linear without bias", new Linear(3, 5, bias: false), [Given.Floats("N", 3)]), new("linear on sequences", new Linear(3, 5), [Given.Floats("N", "T", 3)]),
        new("batch norm 1d", new BatchNorm1d(3), [Given.Floats("N", 3)]), new("batch norm 2d", new BatchNorm2d(3), [Given.Floats("N", 3, "T", "S")]), new("batch norm without weights", new BatchNorm2d(3, affine: false), [Given.Floats("N", 3, "T", "S")]),
        new("layer norm", new LayerNorm(4), [Given.Floats("N", "T", 4)]), new("layer norm over two", new LayerNorm((3, 4)), [Given.Floats("N", 3, 4)]), new("layer norm without weights", new LayerNorm(4, elementwiseAffine: false), [Given.Floats("N", "T", 4)]),
        new("group norm", new GroupNorm(2, 4), [Given.Floats("N", 4, "T", "S")]), new("group norm without weights", new GroupNorm(2, 4, affine: false), [Given.Floats("N", 4, "T")]), new("group norm of features", new GroupNorm(2, 4), [Given.Floats("N", 4)]), new("instance norm", new InstanceNorm2d(4), [Given.Floats("N", 4, "T", "S")]),
        new("rnn", new RNN(3, 4), [Given.Floats("T", "N", 3)]), new("gru, both directions", new GRU(3, 4, bidirectional: true), [Given.Floats("T", "N", 3)]), new("lstm", new LSTM(3, 4, numLayers: 2, batchFirst: true), [Given.Floats("N", "T", 3)]), new("lstm without bias", new LSTM(3, 4, bias: false), [Given.Floats("T", "N", 3)]),
        Of("attention", (q, k, v) => ScaledDotProductAttention(q, k, v), Heads, Others, Others), Of("attention, scaled", (q, k, v) => ScaledDotProductAttention(q, k, v, scale: 0.3), Heads, Others, Others),
        Of("causal attention", (q, k, v) => ScaledDotProductAttention(q, k, v, isCausal: true), Heads, Others, Others), Of("attention without batch", (q, k, v) => ScaledDotProductAttention(q, k, v, isCausal: true), Given.Floats("T", 4), Given.Floats("S", 4), Given.Floats("S", 3)),
        Of("masked attention", (q, k, m) => ScaledDotProductAttention(q, k, k, m), Heads, Others, Given.Truths("T", "S")), Of("attention with an added mask", (q, k, m) => ScaledDotProductAttention(q, k, k, m), Heads, Others, Given.Floats("N", 1, "T", "S")),
        Of("attention masked from some keys", (q, k, m) => ScaledDotProductAttention(q, k, k, Where(m, q[0, 0, 0, 0] * 0, double.NegativeInfinity)), Heads, Others, Given.Truths("T", 1)),
        Of("queries that see no key", (q, k, m) => ScaledDotProductAttention(q, k, k, m), Heads, Others, Given.Truths("T", 1)),
    ];
}

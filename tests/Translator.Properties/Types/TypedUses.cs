using System.Text.RegularExpressions;

namespace Translator.Properties.Types;

/// <summary>Operators by family, with the element types that PyTorch has them for.</summary>
static partial class TypedUses
{
    static readonly DType[] Floats = [DType.Float64, DType.Float16, DType.BFloat16];
    static readonly DType[] Integers = [DType.Int32, DType.Int64];
    static readonly DType[] Numbers = [.. Floats, .. Integers];
    static readonly DType[] Everything = [.. Numbers, DType.Bool];

    static readonly (string Family, DType[] Types, string[] Calls)[] Families =
    [
        ("elementwise", Floats, ["Exp(x)", "Sqrt(x)", "Sin(x)", "Sigmoid(x)", "Tanh(x)", "Erf(x)", "Log1p(x)", "Rsqrt(x)", "Floor(x)", "Round(x)", "Reciprocal(x)", "Expm1(x)", "Sinc(x)", "NanToNum(x)"]),
        ("activations", Floats, ["Gelu(x)", "Silu(x)", "Softplus(x)", "Elu(x)", "LeakyRelu(x)", "Hardswish(x)", "Softmax(x, 1)", "LogSoftmax(x, 1)", "Mish(x)"]),
        ("arithmetic", Numbers, ["Abs(x)", "-x", "Sign(x)", "Square(x)", "Relu(x)", "Clamp(x, 1, 2)", "x - y", "Pow(x, 2)", "FloorDivide(x, y)", "Remainder(x, y)", "Fmod(x, y)"]),
        ("arithmetic", Everything, ["x + y", "x * y", "Div(x, y)", "Maximum(x, y)", "Minimum(x, y)", "Fmax(x, y)", "Fmin(x, y)"]),
        ("comparison", Everything, ["x > y", "Eq(x, y)", "LogicalAnd(x, y)", "LogicalNot(x)", "Where(x > y, x, y)", "MaskedFill(x, Eq(x, y), 1)"]),
        ("bits", [.. Integers, DType.Bool], ["BitwiseAnd(x, y)", "BitwiseOr(x, y)", "BitwiseXor(x, y)", "BitwiseNot(x)"]),
        ("reductions", Everything, ["Sum(x, 1)", "Prod(x, 1)", "Amax(x, 1)", "Amin(x, 1)", "All(x, 1)", "Any(x, 1)", "Cumsum(x, 1)", "Cumprod(x, 1)", "Cummax(x, 1).Values", "Cummin(x, 1).Indices", "CountNonzero(x, 1)"]),
        ("reductions", Floats, ["Mean(x, 1)", "Var(x, 1)", "Logsumexp(x, 1)", "Logcumsumexp(x, 1)", "Norm(x, 2, 1)", "Normalize(x)"]),
        ("order", Numbers, ["Argmax(x, 1)", "Argmin(x, 1)", "Sort(x, 1).Values", "Topk(x, 2, 1).Values", "Max(x, 1).Values"]),
        ("shapes", Everything, ["Transpose(x, 0, 1)", "Reshape(x, 3, 2)", "Cat([x, y], 1)", "Stack([x, y])", "Expand(Unsqueeze(x, 0), 2, 2, 3)", "Tile(x, 2, 1)", "Flip(x, 1)", "Rot90(x)", "Dstack([x, y])", "Roll(x, 1, 1)", "Pad(x, [1, 1])", "Narrow(x, 1, 1, 2)", "Tril(x)", "Diagonal(x)", "Split(x, 1, 0)[0]"]),
        ("indexing", Everything, ["IndexSelect(x, 1, i)", "Gather(x, 0, Unsqueeze(i, 0))", "Embedding(i, x)", "Scatter(x, 0, Unsqueeze(i, 0), y)", "IndexFill(x, 0, i, 1)"]),
        ("indexing", Numbers, ["ScatterAdd(x, 0, Unsqueeze(i, 0), y)"]),
        ("creation", Everything, ["ZerosLike(x)", "OnesLike(x)", "FullLike(x, 1)", "To(x, DType.Float32)", "To(x, DType.Float64)", "To(x, DType.Int64)", "To(x, DType.Int32)", "To(x, DType.Bool)", "To(x, DType.Float16)", "To(x, DType.BFloat16)"]),
        ("linear algebra", Numbers, ["MatMul(x, Transpose(y, 0, 1))", "Einsum(\"ij,kj->ik\", x, y)", "Outer(x[0], y[1])", "Kron(x, y)", "Addr(x, y[.., 0], y[0])", "Addbmm(x[.., ..2], Stack([x, y]), Transpose(Stack([y, x]), 1, 2))"]),
        ("linear algebra", Floats, ["Linear(x, y)", "Cdist(x, y)", "CosineSimilarity(x, y)"]),
        ("convolutions", Floats, ["Conv2d(v, w, padding: 1)", "ConvTranspose2d(v, w, stride: 2)", "Conv1d(Flatten(v, 2), Flatten(w, 2), padding: 4)", "Unfold(v, 2)"]),
        ("pooling", Floats, ["MaxPool2d(v, 2)", "AvgPool2d(v, 3, 1, 1)", "AdaptiveAvgPool2d(v, 3)", "AdaptiveMaxPool2d(v, 2)"]),
        ("normalisation", Floats, ["LayerNorm(x, [3])", "GroupNorm(v, 2)", "InstanceNorm(v)", "RmsNorm(x, [3])", "BatchNorm(v, x[0, ..2], y[0, ..2])"]),
        ("attention", Floats, ["ScaledDotProductAttention(x, y, y)"]),
        ("resampling", Floats, ["Interpolate(v, scaleFactor: 2)", "Interpolate(v, size: [6, 6], mode: \"bilinear\", alignCorners: false)", "PixelShuffle(Cat([v, v], 1), 2)", "GridSample(v, g)"]),
        ("losses", Floats, ["MseLoss(x, y)", "L1Loss(x, y)", "SmoothL1Loss(x, y)", "CrossEntropy(x, i[..2])", "BinaryCrossEntropyWithLogits(x, Sigmoid(y))", "KlDiv(LogSoftmax(x, 1), Softmax(y, 1))"]),
    ];

    /// <summary>Every use.</summary>
    public static IReadOnlyList<(string Family, string Call, DType Type)> All { get; } =
        [.. from family in Families from type in family.Types from call in family.Calls select (family.Family, call, type)];

    /// <summary>Uses as one model: a graph with an output for each.</summary>
    public static Sample Model(IReadOnlyList<string> calls, DType type)
    {
        var named = calls.SelectMany(call => Names().Matches(Words().Replace(call, "")).Select(m => m.Value)).ToHashSet();
        return new(calls.Count == 1 ? calls[0] : $"({string.Join(", ", calls)})", [.. Inputs(type).Where(input => named.Contains(input.Name))]) { Outputs = calls.Count };
    }

    /// <summary>Small numbers that every type has exactly.</summary>
    static IEnumerable<Argument> Inputs(DType type)
    {
        double[] Cycle(int count, params double[] values) => [.. Enumerable.Range(0, count).Select(i => values[i % values.Length])];
        var whole = !type.IsFloat();
        yield return new("x", [2, 3], type) { Given = type == DType.Bool ? [1, 0, 1, 0, 0, 1] : whole ? [3, 1, 5, 2, 7, 4] : [1.5, 0.25, 2, 3.5, 0.75, 1] };
        yield return new("y", [2, 3], type) { Given = type == DType.Bool ? [1, 1, 0, 0, 1, 1] : whole ? [2, 4, 5, 1, 3, 6] : [0.5, 2.5, 1, 0.25, 3, 1.25] };
        yield return new("i", [3], DType.Int64) { Given = [1, 0, 1] };
        yield return new("v", [1, 2, 4, 4], type) { Given = Cycle(32, 0.5, -1, 2, 0.25, 1.5, -0.5, 3) };
        yield return new("w", [2, 2, 3, 3], type) { Given = Cycle(36, 0.5, -0.25, 1, 0.125, -1) };
        yield return new("g", [1, 2, 2, 2], type) { Given = [-0.5, -0.5, 0.25, 0.5, 0.75, -0.25, 0, 0] };
    }

    [GeneratedRegex("\\b[xyivwg]\\b")]
    private static partial Regex Names();

    /// <summary>Texts and names of arguments, which name no tensor.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\b\\w+:")]
    private static partial Regex Words();
}

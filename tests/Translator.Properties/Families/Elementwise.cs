namespace Translator.Properties.Families;

/// <summary>Functions of each element alone.</summary>
static class Elementwise
{
    /// <summary>Functions and the numbers that they are defined for.</summary>
    static readonly (string Name, double Low, double High)[] Functions =
    [
        ("Neg", -3, 3), ("Abs", -3, 3), ("Exp", -2, 2), ("Log", 0.1, 3), ("Sqrt", 0, 3), ("Rsqrt", 0.2, 3), ("Square", -2, 2), ("Reciprocal", 0.3, 3), ("Sign", -2, 2),
        ("Exp2", -2, 2), ("Expm1", -1, 1), ("Log1p", -0.5, 2), ("Log2", 0.1, 3), ("Log10", 0.1, 3), ("Erf", -2, 2), ("Erfc", -2, 2), ("Lgamma", 0.3, 5), ("Digamma", 0.3, 5),
        ("Floor", -3, 3), ("Ceil", -3, 3), ("Round", -3, 3), ("Trunc", -3, 3), ("Frac", -3, 3),
        ("Sin", -3, 3), ("Cos", -3, 3), ("Tan", -1.3, 1.3), ("Asin", -0.95, 0.95), ("Acos", -0.95, 0.95), ("Atan", -3, 3), ("Sinh", -2, 2), ("Cosh", -2, 2),
        ("Asinh", -3, 3), ("Sinc", 0.1, 3), ("Logit", 0.05, 0.95), ("Ravel", -2, 2), ("Atleast1d", -2, 2), ("Atleast2d", -2, 2), ("Atleast3d", -2, 2), ("Acosh", 1.1, 4), ("Atanh", -0.9, 0.9), ("Deg2rad", -180, 180), ("Rad2deg", -3, 3),
        ("Relu", -2, 2), ("Sigmoid", -3, 3), ("Tanh", -2, 2), ("Gelu", -3, 3), ("Relu6", -2, 9), ("Hardtanh", -2, 2), ("Hardswish", -5, 5), ("Hardsigmoid", -5, 5), ("Silu", -3, 3),
        ("Mish", -3, 3), ("Elu", -3, 3), ("Selu", -3, 3), ("Celu", -3, 3), ("LeakyRelu", -3, 3), ("Rrelu", -3, 3), ("Softplus", -3, 3), ("Softsign", -3, 3), ("Logsigmoid", -3, 3), ("Tanhshrink", -2, 2),
        ("Hardshrink", -2, 2), ("Softshrink", -2, 2), ("Isnan", -2, 2), ("Isinf", -2, 2), ("Isfinite", -2, 2), ("Signbit", -2, 2), ("LogicalNot", -2, 2),
    ];

    public static IEnumerable<Property> All =>
    [
        .. Functions.Select(f => new Property(f.Name, Draw.Shape(0, 5).Select(sizes => new Sample($"{f.Name}(x)", X(sizes, f.Low, f.High))))),
        .. new[] { "ReLU()", "GELU(\"tanh\")", "GELU()", "Tanh()", "Sigmoid()", "Hardtanh(-0.5, 1.5)", "Hardsigmoid()", "Hardswish()", "Hardshrink(0.3)", "Softshrink(0.3)", "Tanhshrink()", "Identity()",
            "ReLU6()", "LeakyReLU(0.2)", "RReLU(0.1, 0.3)", "ELU(0.7)", "SELU()", "CELU(1.5)", "Threshold(0.5, -3)", "SiLU()", "Mish()", "Softplus(2, 1)", "Softsign()", "LogSigmoid()" }
            .Select(layer => new Property($"layer {layer}", Draw.Shape(1, 4).Select(sizes => new Sample("layer.Forward(x)", X(sizes, -2, 2)) { Layer = layer }))),
        new("Gelu by tanh", Draw.Shape(0, 3).Select(sizes => new Sample("Gelu(x, approximate: \"tanh\")", X(sizes, -3, 3)))),
        new("Elu, Celu, LeakyRelu with arguments",
            from sizes in Draw.Shape(0, 3)
            from function in Gen.OneOf("Elu", "Celu", "LeakyRelu")
            from alpha in Gen.OneOf("0.3", "1.7")
            select new Sample($"{function}(x, {alpha})", X(sizes, -3, 3))),
        new("Softplus with arguments",
            from sizes in Draw.Shape(0, 3)
            from beta in Gen.OneOf("0.5", "3")
            from threshold in Gen.OneOf("1", "20")
            select new Sample($"Softplus(x, {beta}, {threshold})", X(sizes, -3, 3))),
        new("Threshold", Draw.Shape(0, 3).Select(Gen.Int[-2, 2], (sizes, value) => new Sample($"Threshold(x, 0.25, {value})", X(sizes, -2, 2)))),
        new("Hardshrink, Softshrink with arguments", Draw.Shape(0, 3).Select(Gen.OneOf("Hardshrink", "Softshrink"), (sizes, f) => new Sample($"{f}(x, 0.8)", X(sizes, -2, 2)))),
        new("Round to decimals", Draw.Shape(0, 3).Select(Gen.Int[-1, 2], (sizes, decimals) => new Sample($"Round(x, {decimals})", X(sizes, -30, 30)))),
        new("Prelu",
            from sizes in Draw.Shape(2, 4)
            from each in Gen.Bool
            select new Sample("Prelu(x, weight)", X(sizes, -2, 2) with { Symbols = Draw.Batch }, new Argument("weight", [each ? sizes[1] : 1]))),
        new("layer PReLU",
            from sizes in Draw.Shape(2, 4)
            from each in Gen.Bool
            select new Sample("layer.Forward(x)", new Argument("x", sizes) { Symbols = Draw.Batch }) { Layer = $"PReLU({(each ? sizes[1] : 1)})" }),
        new("Glu",
            from sizes in Draw.Shape(1, 4)
            from axis in Draw.Axis(sizes.Length)
            let doubled = sizes.Select((size, i) => i == Draw.FromFront(axis, sizes.Length) ? 2 * size : size).ToArray()
            select new Sample($"Glu(x, {axis})", new Argument("x", doubled))),
        new("layer GLU", Draw.Shape(1, 3).Select(sizes => new Sample("layer.Forward(x)", new Argument("x", [.. sizes, 4]) { Symbols = Draw.Batch }) { Layer = "GLU()" })),
        .. new[] { "Softmax", "LogSoftmax", "Softmin" }.SelectMany(f => new Property[]
        {
            new(f,
                from sizes in Draw.Shape(1, 4)
                from axis in Draw.Axis(sizes.Length)
                select new Sample($"{f}(x, {axis})", X(sizes, -3, 3))),
            new($"layer {f}",
                from sizes in Draw.Shape(1, 4)
                from axis in Draw.Axis(sizes.Length)
                select new Sample("layer.Forward(x)", X(sizes, -3, 3)) { Layer = $"{f}({axis})" }),
        }),
        new("layer Softmax2d", Draw.Shape(3, 4).Select(sizes => new Sample("layer.Forward(x)", new Argument("x", sizes)) { Layer = "Softmax2d()" })),
        new("Logit from a margin on", Draw.Shape(0, 3).Select(Gen.OneOf("0.1", "1e-6"), (sizes, eps) => new Sample($"Logit(x, {eps})", X(sizes, 0, 1)))),
        new("Isposinf, Isneginf", Draw.Shape(1, 3).Select(Gen.OneOf("Isposinf", "Isneginf", "Isinf"), (sizes, f) => new Sample($"{f}(x)", X(sizes, 0, 1) with { Given = Holes(sizes) }))),
        new("NanToNum",
            from sizes in Draw.Shape(1, 3)
            from arguments in Gen.OneOf("", ", 0.5", ", nan: -1, neginf: -3", ", posinf: 2.5")
            from type in Gen.OneOf(DType.Float32, DType.Float32, DType.Float64, DType.Float16, DType.Int64)
            select new Sample($"NanToNum(x{arguments})", type.IsFloat() ? X(sizes, -2, 2) with { Type = type, Given = Holes(sizes) } : X(sizes, -2, 2) with { Type = type })),
        new("Clamp",
            from sizes in Draw.Shape(0, 4)
            from bounds in Gen.OneOf("min: -0.5", "max: 0.5", "-0.5, 0.75", "min: 0", "1, 0")
            from f in Gen.OneOf("Clamp", "Clip")
            select new Sample($"{f}(x, {bounds})", X(sizes, -2, 2))),
        new("Clamp by tensors",
            from sizes in Draw.Broadcast()
            from both in Gen.Bool
            select new Sample(both ? "Clamp(x, low, x + 1)" : "Clip(x, max: low)", new Argument("x", sizes.First), new Argument("low", sizes.Second))),
        new("dropout in evaluation",
            from sizes in Draw.Shape(3, 4)
            from f in Gen.OneOf("Dropout", "Dropout1d", "Dropout2d", "Dropout3d", "AlphaDropout", "FeatureAlphaDropout")
            select new Sample("layer.Forward(x)", new Argument("x", Enumerable.Repeat(2, f switch { "Dropout1d" => 3, "Dropout2d" => 4, "Dropout3d" => 5, _ => 4 }).ToArray()) { Symbols = Draw.Batch }) { Layer = $"{f}(0.3)" }),
        new("To",
            from sizes in Draw.Shape(0, 3)
            from source in Gen.OneOf(DType.Float32, DType.Float64, DType.Int32, DType.Int64, DType.Bool, DType.Float16)
            from target in Gen.OneOf(DType.Float32, DType.Float64, DType.Int32, DType.Int64, DType.Bool, DType.Float16)
            select new Sample($"To(x, DType.{target}) ", new Argument("x", sizes, source) { Low = -3, High = 3, Symbols = Draw.AllSymbols })),
    ];

    static Argument X(int[] sizes, double low, double high) => new("x", sizes) { Low = low, High = high, Symbols = Draw.AllSymbols };

    /// <summary>Numbers with NaN and infinities among them.</summary>
    internal static double[] Holes(int[] sizes) => [.. Enumerable.Range(0, sizes.Aggregate(1, (product, size) => product * size)).Select(i => (i % 5) switch { 1 => double.NaN, 2 => double.PositiveInfinity, 4 => double.NegativeInfinity, _ => i - 2.5 })];
}

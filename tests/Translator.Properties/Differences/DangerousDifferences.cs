using Translator.Engines.Jobs;

namespace Translator.Properties.Differences;

/// <summary>The list.</summary>
static class DangerousDifferences
{
    public static IReadOnlyList<Difference> All { get; } = [.. Windows, .. Layouts, .. Normalization, .. Integers, .. Rounding, .. Positions, .. Emptiness, .. NotANumber, .. Ties];

    static IEnumerable<Difference> Windows =>
    [
        new("padding same puts the odd zero at the end", new("Conv1d(x, w, padding: \"same\")", X([1, 1, 3], 1, 2, 3), W([1, 1, 2], 1, 10)), 21, 32, 3),
        new("padding same in two dimensions", new("Conv2d(x, w, padding: \"same\")", X([1, 1, 2, 2], 1, 2, 3, 4), W([1, 1, 2, 1], 1, 10)), 31, 42, 3, 4),
        new("padding same with a wide kernel", new("Conv1d(x, w, padding: \"same\")", X([1, 1, 3], 1, 2, 3), W([1, 1, 4], 1, 10, 100, 1000)), 3210, 321, 32),
        new("padding same with even kernels in two dimensions", new("Conv2d(x, w, padding: \"same\")", X([1, 1, 2, 2], 1, 2, 3, 4), W([1, 1, 2, 2], 1, 10, 100, 1000)), 4321, 402, 43, 4),
        new("padding same in three dimensions", new("Conv3d(x, w, padding: \"same\")", X([1, 1, 2, 1, 2], 1, 2, 3, 4), W([1, 1, 2, 1, 2], 1, 10, 100, 1000)), 4321, 402, 43, 4),
        new("padding same with a dilated kernel", new("Conv1d(x, w, padding: \"same\", dilation: 3)", X([1, 1, 4], 1, 2, 3, 4), W([1, 1, 2], 1, 10)), 30, 41, 2, 3),
        new("padding same with a kernel dilated in two dimensions", new("Conv2d(x, w, padding: \"same\", dilation: (1, 3))", X([1, 1, 2, 4], 1, 2, 3, 4, 5, 6, 7, 8), W([1, 1, 2, 2], 1, 10, 100, 1000)), 7030, 8541, 602, 703, 70, 85, 6, 7),
        new("padding same puts odd zeros at the end of each of three dimensions", new("Conv3d(x, w, padding: \"same\")", X([1, 1, 1, 2, 1], 1, 2), W([1, 1, 2, 2, 2], 1, 0, 10, 0, 100, 0, 1000, 0)), 21, 2),
        new("count_include_pad: zeros count", new("AvgPool1d(x, 2, 1, 1)", X([1, 1, 2], 2, 4)), 1, 3, 2),
        new("count_include_pad: zeros do not count", new("AvgPool1d(x, 2, 1, 1, countIncludePad: false)", X([1, 1, 2], 2, 4)), 2, 3, 4),
        new("ceil_mode: the last window is cut off", new("AvgPool1d(x, 2, 2, ceilMode: true)", X([1, 1, 5], 1, 2, 3, 4, 5)), 1.5, 3.5, 5),
        new("ceil_mode: padding counts, what is beyond it does not", new("AvgPool1d(x, 3, 2, 1, ceilMode: true)", X([1, 1, 4], 1, 2, 3, 4)), 1, 3, 2),
        new("ceil_mode: no window starts in the padding at the end", new("MaxPool1d(x, 2, 2, 1, ceilMode: true)", X([1, 1, 3], 1, 2, 3)), 1, 3),
        new("maximum pooling pads with nothing, not with zeros", new("MaxPool1d(x, 2, 1, 1)", X([1, 1, 2], -3, -5)), -3, -3, -5),
        new("one part of a size that is not known", new("AdaptiveAvgPool2d(x, (1, 2))", X([1, 1, 2, 2], 1, 3, 5, 7) with { Symbols = [null, null, "H", "W"] }) { Symbolic = true }, 3, 5),
        new("a size that is not known stays", new("AdaptiveAvgPool2d(x, (1, null))", X([1, 1, 2, 2], 1, 3, 5, 7) with { Symbols = [null, null, null, "W"] }) { Symbolic = true }, 3, 5),
        new("a size that is not known stays beside windows that overlap", new("AdaptiveAvgPool2d(x, (2, null))", X([1, 1, 3, 2], 1, 2, 3, 4, 5, 6) with { Symbols = [null, null, null, "W"] }) { Symbolic = true }, 2, 3, 4, 5),
        new("adaptive windows overlap", new("AdaptiveAvgPool1d(x, 2)", X([1, 1, 3], 1, 2, 6)), 1.5, 4),
    ];

    static IEnumerable<Difference> Layouts =>
    [
        new("depthwise weights are [O, 1, k]", new("Conv1d(x, w, groups: 2)", X([1, 2, 2], 1, 2, 3, 4), W([4, 1, 1], 10, 100, 1000, 10000)), 10, 20, 100, 200, 3000, 4000, 30000, 40000),
        new("weights are [O, I, height, width]", new("Conv2d(x, w)", X([1, 1, 2, 2], 1, 2, 3, 4), W([1, 1, 2, 2], 1, 10, 100, 1000)), 4321),
        new("kernels over inputs are summed in the inputs' order", new("Conv2d(x, w)", X([1, 2, 1, 2], 1, 2, 3, 4), W([1, 2, 1, 2], 1, 10, 100, 1000)), 4321),
        new("grouped weights are [O, I / groups, height, width]", new("Conv2d(x, w, groups: 2)", X([1, 4, 1, 1], 1, 2, 3, 4), W([2, 2, 1, 1], 1, 10, 100, 1000)), 21, 4300),
        new("depthwise weights with several outputs for each input", new("Conv2d(x, w, groups: 2)", X([1, 2, 1, 2], 1, 2, 3, 4), W([4, 1, 1, 2], 1, 10, 100, 1000, 1, 0, 0, 1)), 21, 2100, 3, 4),
        new("convolution does not turn the kernel around", new("Conv1d(x, w)", X([1, 1, 2], 1, 2), W([1, 1, 2], 1, 10)), 21),
        new("transposed weights are [I, O, k]", new("ConvTranspose1d(x, w)", X([1, 2, 1], 1, 2), W([2, 1, 2], 1, 2, 3, 4)), 7, 10),
        new("channels come before height and width", new("PixelShuffle(x, 2)", X([1, 4, 1, 1], 1, 2, 3, 4)), 1, 2, 3, 4),
        new("flattening reads channels first", new("Flatten(MaxPool2d(x, 1), 1)", X([1, 2, 1, 2], 1, 2, 3, 4)), 1, 2, 3, 4),
        new("a tensor without dimensions spreads", new("Sum(x) * y", X([2], 1, 2), new Argument("y", [2, 1]) { Given = [1, 10] }), 3, 30),
        new("a product of vectors has no dimensions", new("MatMul(x, x)", X([2], 3, 4)), 25),
    ];

    static IEnumerable<Difference> Normalization =>
    [
        new("ε inside the root", new("LayerNorm(x, [2], eps: 3)", X([1, 2], 1, -1)), 0.5, -0.5),
        new("ε inside the root of a batch", new("BatchNorm(x, m, v, eps: 3)", X([1, 1], 4), new Argument("m", [1]) { Given = [2] }, new Argument("v", [1]) { Given = [1] }), 1),
        new("ε inside the root of the mean square", new("RmsNorm(x, [2], eps: 3)", X([1, 2], 1, -1)), 0.5, -0.5),
        new("ε as least norm", new("Normalize(x, eps: 2)", X([1, 1], 1)), 0.5),
        new("variances divide by n - 1", new("Var(x)", X([2], 1, 3)), 2),
        new("normalisation divides by n", new("LayerNorm(x, [2], eps: 0)", X([1, 2], 1, 3)), -1, 1),
        new("local response normalisation divides alpha by the size", new("LocalResponseNorm(x, 1, 3, 1, 1)", X([1, 1, 1], 1)), 0.25),
        new("gelu is exact", new("Gelu(x)", X([1], 1)), 0.8413447460685429),
        new("gelu by tanh", new("Gelu(x, \"tanh\")", X([1], 1)), 0.8411919906082768),
    ];

    static IEnumerable<Difference> Integers =>
    [
        new("floor_divide of integers rounds down", new("FloorDivide(x, y)", Dividends, Divisors), -4, -4, 3, 3),
        new("div trunc of integers rounds toward zero", new("Div(x, y, \"trunc\")", Dividends, Divisors), -3, -3, 3, 3),
        new("div floor of integers", new("Div(x, y, \"floor\")", Dividends, Divisors), -4, -4, 3, 3),
        new("remainder has the divisor's sign", new("Remainder(x, y)", Dividends, Divisors), 1, -1, -1, 1),
        new("fmod has the dividend's sign", new("Fmod(x, y)", Dividends, Divisors), -1, 1, -1, 1),
        new("division of integers is true division", new("Div(x, y)", Dividends, Divisors), -3.5, -3.5, 3.5, 3.5),
        new("remainder of floats", new("Remainder(x, 2)", X([4], -3.5, 3.5, -0.5, 0.5)), 0.5, 1.5, 1.5, 0.5),
        new("fmod of floats", new("Fmod(x, 2)", X([4], -3.5, 3.5, -0.5, 0.5)), -1.5, 1.5, -0.5, 0.5),
        new("floor_divide of floats", new("FloorDivide(x, 2)", X([2], -3.5, 3.5)), -2, 1),
    ];

    static IEnumerable<Difference> Rounding =>
    [
        new("halves go to the even number", new("Round(x)", X([6], -2.5, -1.5, -0.5, 0.5, 1.5, 2.5)), -2, -2, -0.0, 0, 2, 2),
        new("a negative zero has a sign", new("Signbit(x)", X([4], -0.0, 0, -1, double.NegativeInfinity)), 1, 0, 1, 1),
        new("copysign takes the sign of a zero", new("Copysign(x, y)", X([3], 2, -2, 3), new Argument("y", [3]) { Given = [-0.0, 0, 1] }), -2, 2, 3),
        new("heaviside at zero", new("Heaviside(x, y)", X([3], -1, 0, 2), new Argument("y", [1]) { Given = [0.25] }), 0, 0.25, 1),
        new("sinc near zero", new("Sinc(x)", X([4], 0, 1e-3, -1e-3, 0.5)), 1, 0.9999983550674, 0.9999983550674, 0.6366197723676) { Unmet = new Dictionary<string, string> { [EngineNames.TensorFlowJs] = "Sin of a small angle is off by more than the angle's last places" } },
        new("conversion to integers cuts off", new("To(x, DType.Int64)", X([4], -1.7, -0.5, 0.5, 1.7)), -1, 0, 0, 1),
        new("conversion to bool asks whether it is zero", new("To(x, DType.Bool)", X([3], -0.5, 0, 0.1)), 1, 0, 1),
    ];

    static IEnumerable<Difference> Positions =>
    [
        new("corners aligned", new("Interpolate(x, size: [4], mode: \"linear\", alignCorners: true)", X([1, 1, 2], 0, 3)), 0, 1, 2, 3),
        new("corners not aligned", new("Interpolate(x, size: [4], mode: \"linear\", alignCorners: false)", X([1, 1, 2], 0, 3)), 0, 0.75, 2.25, 3),
        new("antialiased to one column", new("Interpolate(x, size: [3, 1], mode: \"bilinear\", antialias: true)", X([1, 1, 2, 2], 1, 3, 5, 7)), 2, 4, 6) { Unmet = new Dictionary<string, string> { [EngineNames.TorchSharp] = "libtorch repeats the first row" } },
        new("cubic convolution has a = -0.75", new("Interpolate(x, size: [1, 4], mode: \"bicubic\", alignCorners: false)", X([1, 1, 1, 2], 0, 1)), -0.10546875, 0.2265625, 0.7734375, 1.10546875),
        new("cubic convolution from a size that is not known", new("Interpolate(x, size: [1, 4], mode: \"bicubic\", alignCorners: false)", X([1, 1, 1, 2], 0, 1) with { Symbols = [null, null, "H", "W"] }) { Symbolic = true }, -0.10546875, 0.2265625, 0.7734375, 1.10546875),
        new("corners aligned, from a size that is not known", new("Interpolate(x, size: [4], mode: \"linear\", alignCorners: true)", X([1, 1, 2], 0, 3) with { Symbols = [null, null, "L"] }) { Symbolic = true }, 0, 1, 2, 3),
        new("corners not aligned, from a size that is not known", new("Interpolate(x, scaleFactor: 2.0, mode: \"linear\", alignCorners: false)", X([1, 1, 2], 0, 3) with { Symbols = [null, null, "L"] }) { Symbolic = true }, 0, 0.75, 2.25, 3),
        new("nearest from a size that is not known", new("Interpolate(x, size: [3], mode: \"nearest\")", X([1, 1, 2], 1, 2) with { Symbols = [null, null, "L"] }) { Symbolic = true }, 1, 1, 2),
        new("nearest centre from a size that is not known", new("Interpolate(x, size: [3], mode: \"nearest-exact\")", X([1, 1, 2], 1, 2) with { Symbols = [null, null, "L"] }) { Symbolic = true }, 1, 2, 2),
        new("nearest takes the element before", new("Interpolate(x, size: [3], mode: \"nearest\")", X([1, 1, 2], 1, 2)), 1, 1, 2),
        new("a grid's edges are the pixels' edges", new("GridSample(x, g)", X([1, 1, 1, 2], 1, 3), new Argument("g", [1, 1, 2, 2]) { Given = [-0.5, 0, 0, 0] }), 1, 2),
        new("a grid's edges are the pixels' centres", new("GridSample(x, g, alignCorners: true)", X([1, 1, 1, 2], 1, 3), new Argument("g", [1, 1, 2, 2]) { Given = [-1, 0, 0, 0] }), 1, 2),
    ];

    static IEnumerable<Difference> Emptiness =>
    [
        new("the sum of nothing", new("Sum(x)", X([0, 3])), 0),
        new("sums of nothing along a dimension", new("Sum(x, 0)", X([0, 3])), 0, 0, 0),
        new("the product of nothing", new("Prod(x)", X([0])), 1),
        new("the mean of nothing", new("Mean(x)", X([0])), double.NaN),
        new("the mean of nothing along a dimension", new("Mean(x, 1, keepdim: true)", X([2, 0])), double.NaN, double.NaN),
        new("any of nothing", new("Any(x, 1)", X([2, 0])), 0, 0),
        new("all of nothing", new("All(x)", X([0])), 1),
        new("a matrix product over nothing", new("MatMul(x, y)", X([2, 0]), new Argument("y", [0, 2])), 0, 0, 0, 0),
        new("nothing joined with something", new("Cat([x, y])", X([0, 2]), new Argument("y", [1, 2]) { Given = [1, 2] }), 1, 2),
        new("elementwise on nothing", new("Relu(x) + 1", X([0, 2]))),
        new("the variance of one number", new("Var(x)", X([1], 5)), double.NaN),
    ];

    static IEnumerable<Difference> NotANumber =>
    [
        new("maximum passes NaN on", new("Maximum(x, y)", X([2], double.NaN, 1), new Argument("y", [2]) { Given = [1, double.NaN] }), double.NaN, double.NaN) { Unmet = new Dictionary<string, string> { [EngineNames.TensorFlowJs] = "Maximum gives its first operand where the second is NaN" } },
        new("minimum passes NaN on", new("Minimum(x, y)", X([2], double.NaN, 1), new Argument("y", [2]) { Given = [1, double.NaN] }), double.NaN, double.NaN) { Unmet = new Dictionary<string, string> { [EngineNames.TensorFlowJs] = "Minimum gives its first operand where the second is NaN" } },
        new("amax passes NaN on", new("Amax(x)", X([3], 1, double.NaN, 2)), double.NaN) { Unmet = new Dictionary<string, string> { [EngineNames.OnnxRuntime] = "ReduceMax passes over NaN" } },
        new("amin passes NaN on", new("Amin(x, 0)", X([3, 2], 1, 5, double.NaN, 4, 2, 6)), double.NaN, 4) { Unmet = new Dictionary<string, string> { [EngineNames.OnnxRuntime] = "ReduceMin passes over NaN" } },
        new("argmax finds NaN", new("Argmax(x)", X([3], 1, double.NaN, 3)), 1) { Unmet = new Dictionary<string, string> { [EngineNames.TensorFlow] = "ArgMax passes over NaN", [EngineNames.TensorFlowJs] = "ArgMax passes over NaN" } },
        new("argmin finds NaN", new("Argmin(x)", X([3], 1, double.NaN, -3)), 1) { Unmet = new Dictionary<string, string> { [EngineNames.TensorFlow] = "ArgMin passes over NaN", [EngineNames.TensorFlowJs] = "ArgMin passes over NaN" } },
        new("NaN sorts last", new("Sort(x).Values", X([3], 2, double.NaN, 1)), 1, 2, double.NaN) { Unmet = new Dictionary<string, string> { [EngineNames.OnnxRuntime] = "TopK takes NaN for the least", [EngineNames.TensorFlowJs] = "TopKV2 compares with NaN as with a number: no order" } },
        new("NaN sorts first, descending", new("Sort(x, descending: true).Values", X([3], 2, double.NaN, 1)), double.NaN, 2, 1) { Unmet = new Dictionary<string, string> { [EngineNames.TensorFlow] = "TopKV2 compares with NaN as with a number: no order", [EngineNames.TensorFlowJs] = "TopKV2 compares with NaN as with a number: no order" } },
        new("NaN is among the largest", new("Topk(x, 2).Values", X([3], 2, double.NaN, 1)), double.NaN, 2) { Unmet = new Dictionary<string, string> { [EngineNames.TensorFlow] = "TopKV2 compares with NaN as with a number: no order", [EngineNames.OnnxRuntime] = "TopK has no order with NaN", [EngineNames.TensorFlowJs] = "TopKV2 compares with NaN as with a number: no order" } },
        new("cummax keeps NaN", new("Cummax(x, 0).Values", X([4], 1, double.NaN, 3, 4)), 1, double.NaN, double.NaN, double.NaN),
        new("cummax finds the last NaN", new("Cummax(x, 0).Indices", X([4], 1, double.NaN, double.NaN, 4)), 0, 1, 2, 2),
        new("fmax passes over NaN", new("Fmax(x, y)", X([3], double.NaN, 1, double.NaN), new Argument("y", [3]) { Given = [1, double.NaN, double.NaN] }), 1, 1, double.NaN),
        new("fmin passes over NaN", new("Fmin(x, y)", X([3], double.NaN, 1, double.NaN), new Argument("y", [3]) { Given = [1, double.NaN, double.NaN] }), 1, 1, double.NaN),
        new("nan_to_num has the type's largest number for infinity", new("NanToNum(x)", X([4], double.NaN, double.PositiveInfinity, double.NegativeInfinity, 2)), 0, float.MaxValue, -float.MaxValue, 2),
        new("clamp passes NaN on", new("Clamp(x, 0, 1)", X([2], double.NaN, 2)), double.NaN, 1),
        new("relu passes NaN on", new("Relu(x)", X([2], double.NaN, -2)), double.NaN, 0) { Unmet = new Dictionary<string, string> { [EngineNames.TensorFlowJs] = "Relu of NaN is 0" } },
        new("pooling passes NaN on", new("MaxPool1d(x, 2)", X([1, 1, 4], 1, double.NaN, 3, 4)), double.NaN, 4) { Unmet = new Dictionary<string, string> { [EngineNames.TensorFlow] = "MaxPool passes over NaN", [EngineNames.OnnxRuntime] = "MaxPool passes over NaN", [EngineNames.TensorFlowJs] = "MaxPool passes over NaN" } },
        new("NaN equals nothing", new("Eq(x, x)", X([2], double.NaN, 1)), 0, 1),
        new("take_along_dim counts around", new("TakeAlongDim(x, i, 0)", X([3], 10, 20, 30), I(4, -1, -5, 2)), 20, 30, 20, 30),
        new("index_fill counts from the end", new("IndexFill(x, 0, i, 7)", X([3], 10, 20, 30), I(-1, 0)), 7, 20, 7),
        new("a zero does not hide NaN", new("Xlogy(x, y)", X([2], 0, 0), new Argument("y", [2]) { Given = [double.NaN, 0] }), double.NaN, 0),
        new("the logarithm of a negative number", new("Log(x)", X([2], -1, 0)), double.NaN, double.NegativeInfinity),
    ];

    static IEnumerable<Difference> Ties =>
    [
        new("argmax takes the first of equals", new("Argmax(x)", X([4], 1, 3, 3, 2)), 1),
        new("cummax takes the last of equals", new("Cummax(x, 0).Indices", X([5], 1, 3, 2, 3, 1)), 0, 1, 1, 3, 3),
        new("cummin takes the last of equals", new("Cummin(x, 0).Indices", X([5], 2, 1, 3, 1, 2)), 0, 1, 1, 3, 3),
        new("argmin takes the first of equals", new("Argmin(x, 0)", X([3], 2, 1, 1)), 1),
        new("a stable sort keeps the order of equals", new("Sort(x, stable: true).Indices", X([4], 2, 1, 2, 1)), 1, 3, 0, 2),
        new("the median of an even number is the lower one", new("Median(x)", X([4], 4, 1, 3, 2)), 2),
        new("zero to the power of zero", new("Pow(x, 0)", X([2], 0, 2)), 1, 1),
    ];

    static Argument Dividends => new("x", [4], DType.Int64) { Given = [-7, 7, -7, 7] };

    static Argument Divisors => new("y", [4], DType.Int64) { Given = [2, -2, -2, 2] };

    static Argument X(int[] sizes, params double[] given) => new("x", sizes) { Given = given };

    static Argument I(params double[] given) => new("i", [given.Length], DType.Int64) { Given = given };

    static Argument W(int[] sizes, params double[] given) => new("w", sizes) { Given = given };
}

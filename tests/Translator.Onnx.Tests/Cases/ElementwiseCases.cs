using static Translator.Functional;
using static Translator.Onnx.Tests.OperatorCase;

namespace Translator.Onnx.Tests;

static class ElementwiseCases
{
    static readonly Given Whole = Given.Integers(7, "N", 3, "T"), WholeRow = Given.Integers(7, 3, 1), Truths = Given.Truths("N", 3, "T"), TruthsRow = Given.Truths(3, 1);

    public static IReadOnlyList<OperatorCase> All { get; } =
    [
        Of("-x", x => -x), Of("|x|", Abs), Of("exp", Exp), Of("log", x => Log(Abs(x) + 0.1)), Of("sqrt", x => Sqrt(Abs(x))), Of("1/sqrt", x => Rsqrt(Abs(x) + 0.1)),
        Of("relu", Relu), Of("sigmoid", x => Sigmoid(x)), Of("tanh", x => Tanh(x)), Of("gelu, tanh", x => Gelu(x * 3, approximate: "tanh")),
        Of("softmax, last", x => Softmax(x, -1)), Of("softmax, middle", x => Softmax(x, 1)), Of("softmax, first", x => Softmax(x, 0)), Of("log softmax", x => LogSoftmax(x, 1)),
        Of("x + y", (x, y) => x + y), Of("x - y", (x, y) => x - y), Of("x * y", (x, y) => x * y), Of("x / y", (x, y) => x / (y + 2)), Of("x ^ y", (x, y) => Pow(Abs(x), y)),
        Of("x ^ 2", x => Pow(x, 2)), Of("x + 1, 1 - x, 2x, x / 2", x => (1 - (x + 1) * 2) / 2),
        Of("max", Maximum), Of("min", Minimum),
        Of("x = y", (x, y) => Eq(x, y), Whole, WholeRow), Of("x ≠ y", (x, y) => Ne(x, y), Whole, WholeRow),
        Of("x < y", (x, y) => x < y), Of("x ≤ y", (x, y) => x <= y), Of("x > y", (x, y) => x > y), Of("x ≥ y", (x, y) => x >= y),
        Of("where", (x, y) => Where(x > y, x, y)), Of("where, one branch wider", (x, y) => Where(y > 0, y, x)),
        Of("integers", (x, y) => Maximum(-x, Minimum(x * y - 3, x + y)) * Abs(y), Whole, WholeRow), Of("integer powers", x => Pow(x, 3), Whole), Of("integer division", (x, y) => x / (y + 1), Whole, WholeRow),
        Of("truth as number", (x, y) => (x + y) * y, Truths, TruthsRow), Of("truths equal", (x, y) => Eq(x, y), Truths, TruthsRow), Of("truths ordered", (x, y) => Where(x < y, x >= y, Where(x > y, x, x <= y)), Truths, TruthsRow), Of("larger truths", (x, y) => Eq(Maximum(x, y), Minimum(x, y)), Truths, TruthsRow), Of("truths unequal", (x, y) => Ne(x, y), Truths, TruthsRow),
        Of("1/x", x => Reciprocal(x + 2)), Of("sign", Sign), Of("expm1", Expm1), Of("log1p", x => Log1p(x * 0.9)), Of("clamp", x => Clamp(x, -0.5, 0.25)), Of("clamp below", x => Clamp(x, min: 0.1)), Of("clamp integers", x => Clamp(x, 2, 4), Whole), Of("crossed bounds", x => Clamp(x, 0.5, -0.5)),
        Of("trigonometry", x => Sin(x) + Cos(x * 3) * Tan(x)), Of("arcs", x => Asin(x) + Acos(x) * Atan(x * 4)), Of("hyperbolic", x => Sinh(x) * Cosh(x)), Of("areas", x => Asinh(x) + Acosh(x + 2.5) * Atanh(x * 0.9)), Of("angle", Atan2),
        Of("floor", x => Floor(x * 5)), Of("ceil", x => Ceil(x * 5)), Of("round", x => Round(x * 5)), Of("round halves", x => Round(x * 0.5), Given.Floats("N") with { Type = new TensorType(DType.Float32, new Shape("N")) }),
        Of("elu", x => Elu(x, 0.7)), Of("selu", Selu), Of("celu", x => Celu(x, 0.7)), Of("leaky relu", x => LeakyRelu(x, 0.2)), Of("prelu", (x, w) => Prelu(x, w), y: Given.Floats(3)), Of("hard sigmoid", x => Hardsigmoid(x * 5)), Of("hard swish", x => Hardswish(x * 5)), Of("mish", x => Mish(x)), Of("softplus", x => Softplus(x)), Of("softsign", x => Softsign(x)),
        Of("not, and, or, either", (x, y) => LogicalXor(LogicalOr(LogicalNot(x), y), LogicalAnd(x, y)), Truths, TruthsRow), Of("not a number", x => LogicalOr(Isnan(Log(x)), Isinf(x / 0.0))),
        .. from type in Enum.GetValues<DType>() from to in Enum.GetValues<DType>() where type != to && type != DType.BFloat16 && to != DType.BFloat16
           select Of($"{type} as {to}", x => To(x, to), new Given(new TensorType(type, new Shape("N", 3)), 3)),
        .. from type in new[] { DType.Float64, DType.Float16, DType.Int32, DType.Int16, DType.Int8, DType.UInt8 } from c in OfEveryType(type) select c,
    ];

    /// <summary>What PyTorch computes in every type, and ONNX Runtime in few.</summary>
    static IEnumerable<OperatorCase> OfEveryType(DType type)
    {
        Given x = new(new TensorType(type, new Shape("N", 3, "T")), 4), y = new(new TensorType(type, new Shape(3, 1)), 4);
        yield return Of($"x + y, {type}", (x, y) => x + y, x, y);
        yield return Of($"x - y, {type}", (x, y) => x + 4 - y, x, y);
        yield return Of($"x * y, {type}", (x, y) => x * y, x, y);
        yield return Of($"max, {type}", Maximum, x, y);
        yield return Of($"min, {type}", Minimum, x, y);
        yield return Of($"|x|, {type}", Abs, x);
        yield return Of($"relu, {type}", Relu, x);
        yield return Of($"x ^ 2, {type}", x => Pow(x, 2), x);
        yield return Of($"⌊x / y⌋, {type}", (x, y) => FloorDivide(type == DType.UInt8 ? x : x - 2, y + 1), x, y);
        yield return Of($"x % y, {type}", (x, y) => Remainder(x, y + 1), x, y);
        yield return Of($"fmod, {type}", (x, y) => Fmod(x, y + 1), x, y);
        yield return Of($"clamp, {type}", x => Clamp(x, 1, 2), x);
        yield return Of($"triangle, {type}", x => Tril(x), x);
        yield return Of($"running sum, {type}", x => Cumsum(x, 1), x);
        yield return Of($"padded, {type}", x => Pad(x, [1, 2]), x);
        yield return Of($"repeated, {type}", x => Flip(Tile(x, 1, 2, 1), 1), x);
        yield return Of($"taken, {type}", x => IndexSelect(x, 1, Arange(2)), x);
        yield return Of($"product, {type}", x => Prod(x, 1), x);
        yield return Of($"x = y, {type}", (x, y) => Eq(x, y), x, y);
        yield return Of($"x < y, {type}", (x, y) => x < y, x, y);
        yield return Of($"x ≤ y, {type}", (x, y) => x <= y, x, y);
        yield return Of($"x > y, {type}", (x, y) => x > y, x, y);
        yield return Of($"x ≥ y, {type}", (x, y) => x >= y, x, y);
        yield return Of($"where, {type}", (x, y) => Where(Eq(x, y), x, y), x, y);
        yield return Of($"largest, {type}", x => Amax(x, 1), x);
        yield return Of($"smallest, {type}", x => Amin(x, 1), x);
        yield return Of($"range, {type}", x => x + Arange(x.Shape[2], type), x);
        yield return Of($"joined, {type}", x => Cat([x, x], 1)[.., 1..], x);
        if (type != DType.UInt8) yield return Of($"-x, {type}", x => -x, x);
    }
}

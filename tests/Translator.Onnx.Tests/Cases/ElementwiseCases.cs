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

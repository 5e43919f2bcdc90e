using static Translator.Functional;
using static Translator.Onnx.Tests.OperatorCase;

namespace Translator.Onnx.Tests;

static class ShapingCases
{
    public static IReadOnlyList<OperatorCase> All { get; } =
    [
        Of("flatten", x => Flatten(x, start: 1)), Of("flatten all", x => Flatten(x)), Of("reshape, two sizes unknown", x => Reshape(x, x.Shape[0], x.Shape[2], 3)),
        Of("reshape to an expression", x => Reshape(x, 3 * x.Shape[2], x.Shape[0], 1)), Of("reshape of nothing", x => Reshape(x[.., ..0], 0, 4, x.Shape[2])),
        Of("reshape, known", x => Reshape(x, 2, 6), Given.Floats(3, 4)), Of("permute", x => Permute(x, 2, 0, 1)), Of("transpose", x => x.Transpose(0, -1)),
        Of("unsqueeze", x => Unsqueeze(Unsqueeze(x, 0), -1)), Of("squeeze", x => Squeeze(Unsqueeze(x, 1), 1)), Of("expand", x => Expand(Unsqueeze(x, 1), x.Shape[0], 4, 3, x.Shape[2])),
        Of("concatenate", x => Cat([x, x * 2, x], dim: 1)), Of("concatenate along an unknown size", x => Cat([x, x * 2], dim: -1)), Of("stack", x => Stack([x, -x], dim: 1)),
        Of("slice", x => x[.., 1..]), Of("slice of an unknown size", x => x[.., .., 1..^1]), Of("every second", x => Narrow(x, 2, 1, x.Shape[2] - 2)),
        Of("half of an unknown size", x => Narrow(x, 2, 0, x.Shape[2] / 2)), Of("to the smaller size", (x, y) => Narrow(x, 2, 0, Dim.Min(x.Shape[2], y.Shape[0])), y: Given.Floats("S")),
        new("split", Expression.Of(x => Split(x, [1, 2], dim: 1)), [Given.Floats("N", 3, "T")]), new("split into unknown parts", Expression.Of(x => Split(x, [x.Shape[2] - 2, 2], dim: 2)), [Given.Floats("N", 3, "T")]),
        Of("take", (x, i) => IndexSelect(x, 1, i), y: Given.Integers(3, "S")), Of("embedding", (w, i) => Embedding(i, w), Given.Floats(5, 4), Given.Integers(5, "N", "T")),
        Of("embedding by int32", (w, i) => Embedding(i, w), Given.Floats(5, 4), new Given(new TensorType(DType.Int32, new Shape("N", "T")), 5)), Of("one place", x => Select(x, 1, 2)),
        Of("tile", x => Tile(x, 2, 1, 3)), Of("tile by a size", x => Tile(x, 1, x.Shape[2], 1)), Of("flip", x => Flip(x, 0, 2)), Of("upper triangle", x => Triu(x, 1)), Of("lower triangle", x => Tril(x, -1)),
        Of("gather", (x, i) => Gather(x, 1, i), y: Given.Integers(3, "N", 2, "T")), Of("gather by int32", (x, i) => Gather(x, 1, i), y: new Given(new TensorType(DType.Int32, new Shape("N", 2, "T")), 3)),
        Of("scatter", (x, s) => Scatter(x, 1, Unsqueeze(Unsqueeze(Arange(2), 0), 2).Expand(x.Shape[0], 2, x.Shape[2]), s), y: Given.Floats("N", 2, "T")), Of("scattered sums", (x, i, s) => ScatterAdd(x, 1, i, s), Given.Floats("N", 3, "T"), Given.Integers(3, "N", 2, "T"), Given.Floats("N", 2, "T")),
        Of("scattered maxima", (x, i, s) => ScatterReduce(x, 1, i, s, "amax"), Given.Floats("N", 3, "T"), Given.Integers(3, "N", 2, "T"), Given.Floats("N", 2, "T")), Of("constants", x => x + Unsqueeze(Linspace(0, 1, 3), 1)),
        Of("pad", x => Pad(x, [1, 2, 0, 1], value: 0.5)), Of("pad mirrored", x => Pad(x, [2, 1], mode: "reflect")), Of("pad with the border", x => Pad(x, [2, 1], mode: "replicate")),
        Of("full", x => x + Full(new Shape(x.Shape[0], 3, x.Shape[2]), 0.5)), Of("full of a size", x => x * Full(new Shape(1), x.Shape[2] * 2 + 1)), Of("full of truths", x => Where(OnesLike(x, DType.Bool), x, 0)),
        Of("range", x => x + Arange(x.Shape[2])), Of("range with steps", x => x + Unsqueeze(Arange(7, 1, -2), 1)), Of("range of reals", x => Sum(x) + Arange(0, 1, 0.125)), Of("range of doubles", x => Sum(x) + Arange(0, 100, 0.1, DType.Float64)),
        Of("long range of reals", x => Sum(x) + Arange(0, 100, 0.1)), Of("range downwards", x => Sum(x) + Arange(x.Shape[2], 0, -2)), Of("as long as a range downwards", x => Sum(x) + Full(Arange(x.Shape[2], 0, -2).Shape, 1.0)),
        Of("range from an unknown size", x => Arange(x.Shape[2], 2 * x.Shape[2], 2, DType.Float32) / x.Shape[2]),
        Of("range of int32", x => x + Arange(x.Shape[2], DType.Int32)),
    ];
}

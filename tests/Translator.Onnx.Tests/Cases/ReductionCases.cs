using static Translator.Functional;
using static Translator.Onnx.Tests.OperatorCase;

namespace Translator.Onnx.Tests;

static class ReductionCases
{
    public static IReadOnlyList<OperatorCase> All { get; } =
    [
        Of("sum", x => Sum(x)), Of("sum over some", x => Sum(x, [0, 2])), Of("sum, kept", x => Sum(x, 1, keepdim: true)), Of("sum of integers", x => Sum(x, 1), Given.Integers(7, "N", 3)),
        Of("sum of truths", x => Sum(x, 1), Given.Truths("N", 3)), Of("mean", x => Mean(x)), Of("mean over some", x => Mean(x, [1, 2], keepdim: true)), Of("sum of a number", x => Sum(Sum(x))),
        Of("product", x => Prod(x, 1)), Of("all", x => All(x, 1), Given.Truths("N", 3)), Of("any", x => Any(x, [0, 1], keepdim: true), Given.Truths("N", 3)), Of("running sum", x => Cumsum(x, 2)), Of("running product", x => Cumprod(x + 1.5, 1)), Of("running product along an unknown size", x => Cumprod(x, 2)),
        Of("where the largest is", x => Argmax(x, 2)), Of("where the smallest is", x => Argmin(x, 1, keepdim: true)), Of("where the largest integer is", x => Argmax(x, 1), Given.Integers(7000, "N", 3)),
        new("largest three", Expression.Of(x => Topk(x, 3, 2) is var (values, places) ? [values, places] : []), [Given.Floats("N", 3, "T")]), new("sorted", Expression.Of(x => Sort(x, 2) is var (values, places) ? [values, places] : []), [Given.Floats("N", 3, "T")]),
        new("smallest integers", Expression.Of(x => Topk(x, 2, 1, largest: false) is var (values, places) ? [values, places] : []), [Given.Integers(9000, "N", 3)]),
        Of("largest", x => Amax(x, [0, 2])), Of("smallest", x => Amin(x, 1, keepdim: true)), Of("largest truth", x => Amax(x, 1), Given.Truths("N", 3)), Of("largest integer", x => Amax(x, 1), Given.Integers(7, "N", 3)),
    ];
}

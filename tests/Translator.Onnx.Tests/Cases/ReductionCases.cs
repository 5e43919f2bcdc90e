using static Translator.Functional;
using static Translator.Onnx.Tests.OperatorCase;

namespace Translator.Onnx.Tests;

static class ReductionCases
{
    public static IReadOnlyList<OperatorCase> All { get; } =
    [
        Of("sum", x => Sum(x)), Of("sum over some", x => Sum(x, [0, 2])), Of("sum, kept", x => Sum(x, 1, keepdim: true)), Of("sum of integers", x => Sum(x, 1), Given.Integers(7, "N", 3)),
        Of("sum of truths", x => Sum(x, 1), Given.Truths("N", 3)), Of("mean", x => Mean(x)), Of("mean over some", x => Mean(x, [1, 2], keepdim: true)), Of("sum of a number", x => Sum(Sum(x))),
        Of("largest", x => Amax(x, [0, 2])), Of("smallest", x => Amin(x, 1, keepdim: true)), Of("largest truth", x => Amax(x, 1), Given.Truths("N", 3)), Of("largest integer", x => Amax(x, 1), Given.Integers(7, "N", 3)),
    ];
}

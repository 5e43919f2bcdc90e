using Translator.CodeFixes.Numerics;

namespace Translator.Analyzers.Tests.Numerics;

public class ProbabilitiesAsLogarithmsTests
{
    const string Inputs = "[Shape(\"N\", 4)] Tensor x, [Shape(\"N\", Type = DType.Int64)] Tensor y";

    [Fact]
    public async Task ASoftmaxIsMarked() => await Analyzed.Assert(Analyzed.Model($$"""
        readonly NLLLoss loss = new();
        public Tensor Forward({{Inputs}}) => NllLoss({|TR5009:Softmax(x, 1)|}, y) + loss.Forward({|TR5009:(-x).Softmax(1)|}, y);
        """), ids: "TR5");

    [Fact]
    public async Task LogarithmsAreNotMarked() => await Analyzed.Assert(Analyzed.Model($$"""
        public Tensor Forward({{Inputs}}) => NllLoss(LogSoftmax(x, 1), y);
        """), ids: "TR5");

    [Fact]
    public async Task TheFixTakesLogarithms()
    {
        var after = Analyzed.Model($$"""
            public Tensor Forward({{Inputs}}) => NllLoss(LogSoftmax(x, 1), y);
            """);

        await Fixed.Assert(new ProbabilitiesAsLogarithmsFix(), Analyzed.Model($$"""
            public Tensor Forward({{Inputs}}) => NllLoss(Softmax(x, 1), y);
            """), after);
        Computed.AssertSame(after, Analyzed.Model($$"""
            public Tensor Forward({{Inputs}}) => CrossEntropy(x, y);
            """));
    }
}

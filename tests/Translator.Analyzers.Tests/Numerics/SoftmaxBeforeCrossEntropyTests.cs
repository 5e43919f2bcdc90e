using Translator.CodeFixes.Numerics;

namespace Translator.Analyzers.Tests.Numerics;

public class SoftmaxBeforeCrossEntropyTests
{
    const string Inputs = "[Shape(\"N\", 4)] Tensor x, [Shape(\"N\", Type = DType.Int64)] Tensor y";

    [Fact]
    public async Task AFunctionIsMarked()
    {
        var found = await Analyzed.Assert(Analyzed.Model($$"""
            public Tensor Forward({{Inputs}}) => CrossEntropy({|TR5001:Softmax(x, 1)|}, y);
            """), ids: "TR5");

        Assert.StartsWith("Softmax before CrossEntropy, which takes scores and applies the softmax itself", found[0].GetMessage());
    }

    [Fact]
    public async Task AMethodBehindAVariableIsMarked() => await Analyzed.Assert(Analyzed.Model($$"""
        public Tensor Forward({{Inputs}})
        {
            var p = {|TR5001:x.Softmax(1)|};
            return CrossEntropy(p, y);
        }
        """), ids: "TR5");

    [Fact]
    public async Task LayersAreMarked() => await Analyzed.Assert(Analyzed.Model($$"""
        readonly Sequential net = new(new Linear(4, 8), new ReLU(), new Linear(8, 4), {|TR5001:new Softmax(1)|});
        readonly CrossEntropyLoss loss = new();
        public Tensor Forward({{Inputs}}) => loss.Forward(net.Forward(x), y);
        """), ids: "TR5");

    [Fact]
    public async Task ScoresAreNotMarked() => await Analyzed.Assert(Analyzed.Model($$"""
        readonly Linear fc = new(4, 4);
        public (Tensor Loss, Tensor Probabilities) Forward({{Inputs}})
        {
            var scores = fc.Forward(x);
            return (CrossEntropy(scores, y), Softmax(scores, 1));
        }
        """), ids: "TR5");

    [Fact]
    public async Task LogarithmsForNllLossAreNotMarked() => await Analyzed.Assert(Analyzed.Model($$"""
        public Tensor Forward({{Inputs}}) => NllLoss(LogSoftmax(x, 1), y);
        """), ids: "TR5");

    [Fact]
    public async Task TheFixGivesTheScores() => await Fixed.Assert(new SoftmaxBeforeCrossEntropyFix(),
        Analyzed.Model($$"""
            public Tensor Forward({{Inputs}}) => CrossEntropy(Softmax(x * 2, 1), y); // the loss
            """),
        Analyzed.Model($$"""
            public Tensor Forward({{Inputs}}) => CrossEntropy(x * 2, y); // the loss
            """));

    [Fact]
    public async Task TheFixRemovesAnAssignmentThatWouldDoNothing() => await Fixed.Assert(new SoftmaxBeforeCrossEntropyFix(),
        Analyzed.Model($$"""
            public Tensor Forward({{Inputs}})
            {
                x = x.Softmax(1);
                return CrossEntropy(x, y);
            }
            """),
        Analyzed.Model($$"""
            public Tensor Forward({{Inputs}})
            {
                return CrossEntropy(x, y);
            }
            """));

    [Fact]
    public async Task TheFixRemovesTheLayerAtTheEndOfASequential() => await Fixed.Assert(new SoftmaxBeforeCrossEntropyFix(),
        Analyzed.Model($$"""
            readonly Sequential net = new(new Linear(4, 4), new Softmax(1));
            public Tensor Forward({{Inputs}}) => CrossEntropy(net.Forward(x), y);
            """),
        Analyzed.Model($$"""
            readonly Sequential net = new(new Linear(4, 4));
            public Tensor Forward({{Inputs}}) => CrossEntropy(net.Forward(x), y);
            """));

    [Fact]
    public async Task TheFixRemovesALayerWithItsField() => await Fixed.Assert(new SoftmaxBeforeCrossEntropyFix(),
        Analyzed.Model($$"""
            readonly Linear fc = new(4, 4);
            readonly Softmax softmax = new(1);
            public Tensor Forward({{Inputs}}) => CrossEntropy(softmax.Forward(fc.Forward(x)), y);
            """),
        Analyzed.Model($$"""
            readonly Linear fc = new(4, 4);
            public Tensor Forward({{Inputs}}) => CrossEntropy(fc.Forward(x), y);
            """));

    [Fact]
    public async Task ProbabilitiesThatAreReturnedTooAreLeftToTheAuthor() => await Fixed.AssertNone(new SoftmaxBeforeCrossEntropyFix(), Analyzed.Model($$"""
        public (Tensor Loss, Tensor Probabilities) Forward({{Inputs}})
        {
            var p = Softmax(x, 1);
            return (CrossEntropy(p, y), p);
        }
        """));

    [Fact]
    public async Task AllAreDroppedAtOnce() => await Fixed.AssertAll(new SoftmaxBeforeCrossEntropyFix(),
        Analyzed.Model($$"""
            public Tensor Forward({{Inputs}}) => CrossEntropy(Softmax(x, 1), y) + CrossEntropy(Softmax(-x, 1), y, reduction: "sum");
            """),
        Analyzed.Model($$"""
            public Tensor Forward({{Inputs}}) => CrossEntropy(x, y) + CrossEntropy(-x, y, reduction: "sum");
            """));
}

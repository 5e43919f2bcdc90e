using Translator.CodeFixes.Numerics;

namespace Translator.Analyzers.Tests.Numerics;

public class LogOfSoftmaxTests
{
    [Fact]
    public async Task ACallIsMarked() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 4)] Tensor x) => {|TR5002:Log(Softmax(x, 1))|};
        """), ids: "TR5");

    [Fact]
    public async Task ALayerBehindAReshapeIsMarked() => await Analyzed.Assert(Analyzed.Model("""
        readonly Softmax softmax = new(1);
        public Tensor Forward([Shape("N", 4)] Tensor x) => {|TR5002:softmax.Forward(x).Reshape(-1).Log()|};
        """), ids: "TR5");

    [Fact]
    public async Task OtherLogarithmsAndSoftmaxesAreNotMarked() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 4)] Tensor x) => Log(Abs(x)) + Softmax(x, 1) + LogSoftmax(x, 1);
        """), ids: "TR5");

    [Theory]
    [InlineData("", "Log(Softmax(x * 3, 1))", "", "LogSoftmax(x * 3, 1)")]
    [InlineData("", "x.Softmax(1).Log()", "", "x.LogSoftmax(1)")]
    [InlineData("readonly Softmax softmax = new(1);\n", "Log(softmax.Forward(x))", "readonly LogSoftmax softmax = new(1);\n", "softmax.Forward(x)")]
    [InlineData("readonly Sequential net = new(new Linear(4, 4), new Softmax(1));\n", "net.Forward(x).Log()", "readonly Sequential net = new(new Linear(4, 4), new LogSoftmax(1));\n", "net.Forward(x)")]
    public async Task TheFixUsesLogSoftmaxAndKeepsOutputs(string fields, string expression, string fixedFields, string fixedExpression)
    {
        var before = Analyzed.Model($"{fields}public Tensor Forward([Shape(\"N\", 4)] Tensor x) => {expression};");
        var after = Analyzed.Model($"{fixedFields}public Tensor Forward([Shape(\"N\", 4)] Tensor x) => {fixedExpression};");

        await Fixed.Assert(new LogOfSoftmaxFix(), before, after);
        Computed.AssertSame(before, after);
    }

    [Fact]
    public async Task TheFixWorksThroughVariables()
    {
        var before = Analyzed.Model("""
            public Tensor Forward([Shape("N", 4)] Tensor x)
            {
                // probabilities
                var p = Softmax(x, 1);
                p = Log(p);
                return p * 2;
            }
            """);
        var after = Analyzed.Model("""
            public Tensor Forward([Shape("N", 4)] Tensor x)
            {
                // probabilities
                var p = LogSoftmax(x, 1);
                return p * 2;
            }
            """);

        await Fixed.Assert(new LogOfSoftmaxFix(), before, after);
        Computed.AssertSame(before, after);
    }

    [Fact]
    public async Task AHelperWithOtherCallersIsLeftToTheAuthor() => await Fixed.AssertNone(new LogOfSoftmaxFix(), Analyzed.Model("""
        static Tensor P(Tensor x) => Softmax(x, 1);
        public Tensor Forward([Shape("N", 4)] Tensor x) => Log(P(x)) + P(-x);
        """));

    [Fact]
    public async Task AllAreFixedAtOnce() => await Fixed.AssertAll(new LogOfSoftmaxFix(),
        Analyzed.Model("""
            public Tensor Forward([Shape("N", 4)] Tensor x) => Log(Softmax(x, 1)) + Log(Softmax(-x, 1));
            """),
        Analyzed.Model("""
            public Tensor Forward([Shape("N", 4)] Tensor x) => LogSoftmax(x, 1) + LogSoftmax(-x, 1);
            """));
}

using Translator.CodeFixes.Numerics;

namespace Translator.Analyzers.Tests.Numerics;

public class UnstableExpressionTests
{
    [Theory]
    [InlineData("Log(Sum(Exp(x), 1))", "Logsumexp(x, 1)")]
    [InlineData("x.Exp().Sum(1, keepdim: true).Log()", "Logsumexp(x, 1, keepdim: true)")]
    [InlineData("Log(1 + Exp(x))", "Softplus(x)")]
    [InlineData("Log(Abs(x) + 1)", "Log1p(Abs(x))")]
    [InlineData("Exp(x) - 1", "Expm1(x)")]
    [InlineData("Log(Sigmoid(x))", "Logsigmoid(x)")]
    public async Task IsMarkedAndFixedWithTheSameOutputs(string expression, string stable)
    {
        var before = Analyzed.Model($"public Tensor Forward([Shape(\"N\", 4)] Tensor x) => {{|TR5010:{expression}|}};");
        var after = Analyzed.Model($"public Tensor Forward([Shape(\"N\", 4)] Tensor x) => {stable};");

        await Analyzed.Assert(before, ids: "TR5");
        await Fixed.Assert(new UnstableExpressionFix(), Marked.Parse(before).Text, after);
        Computed.AssertSame(Marked.Parse(before).Text, after);
    }

    [Theory]
    [InlineData("Log(Sum(Exp(x - Amax(x, 1, keepdim: true)), 1))")]
    [InlineData("Log(x + 2)")]
    [InlineData("Exp(x - 1)")]
    [InlineData("Logsumexp(x, 1) + Softplus(x).Sum(1)")]
    public async Task OtherExpressionsAreNotMarked(string expression) =>
        await Analyzed.Assert(Analyzed.Model($"public Tensor Forward([Shape(\"N\", 4)] Tensor x) => {expression};"), ids: "TR5");

    [Fact]
    public async Task PartsInVariablesAreLeftToTheAuthor() => await Fixed.AssertNone(new UnstableExpressionFix(), Analyzed.Model("""
        public Tensor Forward([Shape("N", 4)] Tensor x)
        {
            var e = Exp(x);
            return Log(Sum(e, 1));
        }
        """));
}

using Translator.CodeFixes.Numerics;

namespace Translator.Analyzers.Tests.Numerics;

public class DivisionByZeroTests
{
    [Fact]
    public async Task ASizeThatMayBeZeroIsMarked()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            public Tensor Forward([Shape("T", 4)] Tensor x) => Sum(x, 0) / {|TR5005:(x.Shape[0] - 1)|};
            """), ids: "TR5");

        Assert.StartsWith("the divisor T - 1 is 0 for the smallest sizes", found[0].GetMessage());
    }

    [Fact]
    public async Task ACountOfAMaskIsMarked() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 4)] Tensor x, [Shape("N", 4, Type = DType.Bool)] Tensor mask) => Sum(x * mask, 1) / {|TR5005:Sum(mask, 1)|};
        """), ids: "TR5");

    [Theory]
    [InlineData("Sum(x, 0) / x.Shape[0]")]
    [InlineData("Sum(x, 0) / (x.Shape[0] + 1)")]
    [InlineData("Sum(x, 0) / Clamp(Sum(x > 0, 0), min: 1)")]
    [InlineData("x / (Relu(x) + 1e-3)")]
    [InlineData("Sum(x, 0) / Sum(Exp(x) > Cumsum(x, 0), 0)")]
    [InlineData("Var(x, 0)")]
    public async Task OtherDivisionsAreNotMarked(string expression) => await Analyzed.Assert(Analyzed.Model($$"""
        public Tensor Forward([Shape("T", 4)] Tensor x) => {{expression}};
        """), ids: "TR5");

    [Fact]
    public async Task SizesThatWindowsLeaveAreNotMarked() => await Analyzed.Assert(Analyzed.Model("""
        readonly Conv1d conv = new(4, 4, kernelSize: 3);
        public Tensor Forward([Shape("N", 4, 8)] Tensor x, [Shape(2, 4, "T")] Tensor y)
        {
            var z = conv.Forward(y);
            return Sum(z, 2) / z.Shape[2] + Sum(conv.Forward(x));
        }
        """), ids: "TR5");

    [Theory]
    [InlineData("Sum(x, 0) / (x.Shape[0] - 1)", "Sum(x, 0) / Dim.Max(x.Shape[0] - 1, 1)")]
    [InlineData("Sum(x * (x > 0), 0) / Sum(x > 0, 0)", "Sum(x * (x > 0), 0) / Clamp(Sum(x > 0, 0), min: 1)")]
    public async Task TheFixDividesByAtLeastOne(string expression, string bounded)
    {
        var before = Analyzed.Model($"public Tensor Forward([Shape(\"T\", 4)] Tensor x) => {expression};");
        var after = Analyzed.Model($"public Tensor Forward([Shape(\"T\", 4)] Tensor x) => {bounded};");

        await Fixed.Assert(new DivisionByZeroFix(), before, after);
        Computed.AssertSame(before.Replace("> 0", "> -9"), after.Replace("> 0", "> -9")); // where nothing is counted, there is nothing to compare
    }
}

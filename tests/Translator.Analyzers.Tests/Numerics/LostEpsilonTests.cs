using Translator.CodeFixes.Numerics;

namespace Translator.Analyzers.Tests.Numerics;

public class LostEpsilonTests
{
    [Fact]
    public async Task NumbersThatAreZeroInFloat16AreMarked() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 4, Type = DType.Float16)] Tensor x) => x / (Abs(x) + {|TR5007:1e-8|}) + Log(Clamp(x, min: {|TR5007:1e-12|}));
        """), ids: "TR5");

    [Fact]
    public async Task AnEpsilonThatStandsElsewhereIsMarkedWhereItIsUsed() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 4, Type = DType.Float16)] Tensor x) => Plus(x, 1e-9);
        static Tensor Plus(Tensor x, double epsilon) => {|TR5007:x + epsilon|};
        """), ids: "TR5");

    [Theory]
    [InlineData("DType.Float32", "1e-8")]
    [InlineData("DType.BFloat16", "1e-8")]
    [InlineData("DType.Float16", "1e-5")]
    [InlineData("DType.Float16", "0.0")]
    public async Task OtherNumbersAreNotMarked(string type, string epsilon) => await Analyzed.Assert(Analyzed.Model($$"""
        public Tensor Forward([Shape("N", 4, Type = {{type}})] Tensor x) => x + {{epsilon}};
        """), ids: "TR5");

    [Fact]
    public async Task TheFixWritesANumberThatFloat16Holds() => await Fixed.Assert(new LostEpsilonFix(),
        Analyzed.Model("""
            public Tensor Forward([Shape("N", 4, Type = DType.Float16)] Tensor x) => x / (Abs(x) + 1e-8f);
            """),
        Analyzed.Model("""
            public Tensor Forward([Shape("N", 4, Type = DType.Float16)] Tensor x) => x / (Abs(x) + 1e-4f);
            """));
}

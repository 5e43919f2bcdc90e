using Translator.CodeFixes.Numerics;

namespace Translator.Analyzers.Tests.Numerics;

public class IntegerDivisionTests
{
    [Fact]
    public async Task AQuotientThatATensorMeetsIsMarked() => await Analyzed.Assert(Analyzed.Model("""
        const int Heads = 3;
        public Tensor Forward([Shape("N", 4)] Tensor x) => x * ({|TR5011:1 / 3|}) + {|TR5011:7 / Heads|} * x;
        """), ids: "TR5");

    [Fact]
    public async Task AQuotientThatBecomesANumberWithAFractionIsMarked() => await Analyzed.Assert(Analyzed.Model("""
        readonly double scale = {|TR5011:3 / 2|};
        public Tensor Forward([Shape("N", 4)] Tensor x)
        {
            var half = {|TR5011:1 / 2|};
            return x * scale * half;
        }
        """), ids: "TR5");

    [Fact]
    public async Task SizesAreDividedAsIntegers() => await Analyzed.Assert(Analyzed.Model("""
        const int Kernel = 1, Width = 9;
        readonly Conv2d conv = new(3, Width / 2, Kernel, padding: Kernel / 2);
        public Tensor Forward([Shape("N", 3, 8, 8)] Tensor x) => conv.Forward(x) * (4 / 2) + 1 / 2.0;
        """), ids: "TR5");

    [Fact]
    public async Task TheFixDividesNumbersWithAFraction() => await Fixed.AssertAll(new IntegerDivisionFix(),
        Analyzed.Model("""
            const int Heads = 3;
            public Tensor Forward([Shape("N", 4)] Tensor x) => x * (1 / 3) + 7 / Heads * x;
            """),
        Analyzed.Model("""
            const int Heads = 3;
            public Tensor Forward([Shape("N", 4)] Tensor x) => x * (1 / 3.0) + 7 / (double)Heads * x;
            """));
}

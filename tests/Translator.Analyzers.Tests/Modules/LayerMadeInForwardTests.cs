using Translator.CodeFixes.Modules;

namespace Translator.Analyzers.Tests.Modules;

public class LayerMadeInForwardTests
{
    [Fact]
    public async Task ALayerWithParametersIsMarkedWhereItIsMade() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 4)] Tensor x)
        {
            var fc = {|TR4001:new Linear(4, 8)|};
            return {|TR4001:new Linear(8, 2)|}.Forward(fc.Forward(x));
        }
        """));

    [Fact]
    public async Task ALayerWithoutParametersIsSilent() => await Analyzed.Assert(Analyzed.Model("public Tensor Forward([Shape(\"N\", 4)] Tensor x) => new ReLU().Forward(x);"));

    [Fact]
    public async Task AVariableBecomesAField()
    {
        var after = Analyzed.Model("""
            readonly Linear last = new(8, 2);
            readonly Linear fc = new(4, 8, bias: false);
            public Tensor Forward([Shape("N", 4)] Tensor x)
            {
                return last.Forward(fc.Forward(x));
            }
            """);

        await Fixed.Assert(new LayerMadeInForwardFix(),
            Analyzed.Model("""
                readonly Linear last = new(8, 2);
                public Tensor Forward([Shape("N", 4)] Tensor x)
                {
                    var fc = new Linear(4, 8, bias: false);
                    return last.Forward(fc.Forward(x));
                }
                """),
            after);
        await Analyzed.Assert(after);
    }

    [Fact]
    public async Task ALayerThatIsCalledAtOnceGetsAName()
    {
        var after = Analyzed.Model("""
            readonly Linear linear = new(width, 8);
            public Tensor Forward([Shape("N", 4)] Tensor x) => linear.Forward(x);
            """, "(int width = 4)");

        await Fixed.Assert(new LayerMadeInForwardFix(), Analyzed.Model("public Tensor Forward([Shape(\"N\", 4)] Tensor x) => new Linear(width, 8).Forward(x);", "(int width = 4)"), after);
        await Analyzed.Assert(after);
    }

    [Theory]
    [InlineData("for (var i = 0; i < 2; i++) x = new Linear(4, 4).Forward(x);")]
    [InlineData("var size = 4; x = new Linear(size, 4).Forward(x);")]
    public async Task WhereOneFieldIsNotTheSameTheAuthorDecides(string statements) =>
        await Fixed.AssertNone(new LayerMadeInForwardFix(), Analyzed.Model($"public Tensor Forward([Shape(\"N\", 4)] Tensor x) {{ {statements} return x; }}"));
}

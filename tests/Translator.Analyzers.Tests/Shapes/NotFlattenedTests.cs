using Translator.CodeFixes.Shapes;

namespace Translator.Analyzers.Tests.Shapes;

public class NotFlattenedTests
{
    const string Members = """
        readonly Conv2d conv = new(1, 16, kernelSize: 5);
        readonly Linear fc = new(16 * 4 * 4, 10);
        public Tensor Forward([Shape("N", 1, 8, 8)] Tensor x) => fc.Forward({|TR2003:Relu(conv.Forward(x))|});
        """;

    [Fact]
    public async Task ADenseLayerAfterAConvolution()
    {
        var found = await Analyzed.Assert(Analyzed.Model(Members));

        Assert.EndsWith("; flatten it first", found[0].GetMessage());
    }

    [Fact]
    public async Task TheFixFlattensTheArgument()
    {
        var after = Analyzed.Model(Members.Replace("{|TR2003:Relu(conv.Forward(x))|}", "Flatten(Relu(conv.Forward(x)), start: 1)"));

        await Fixed.Assert(new NotFlattenedFix(), Marked.Parse(Analyzed.Model(Members)).Text, after);
        await Analyzed.Assert(after);
    }

    [Fact]
    public async Task WithoutTheUsingTheMethodIsCalled() => await Fixed.Assert(new NotFlattenedFix(),
        Analyzed.Model("readonly Linear fc = new(12, 2);\npublic Tensor Forward([Shape(\"N\", 3, 4)] Tensor x) => fc.Forward(x + 1);").Replace("using static Translator.Functional;", ""),
        Analyzed.Model("readonly Linear fc = new(12, 2);\npublic Tensor Forward([Shape(\"N\", 3, 4)] Tensor x) => fc.Forward((x + 1).Flatten(start: 1));").Replace("using static Translator.Functional;", ""));

    [Fact]
    public async Task InASequentialALayerFlattens()
    {
        const string Before = """
            readonly Sequential all = new(new Conv2d(1, 2, 3), new Linear(2 * 6 * 6, 4));
            public Tensor Forward([Shape("N", 1, 8, 8)] Tensor x) => all.Forward(x);
            """;
        var after = Analyzed.Model(Before.Replace("new Linear", "new Flatten(), new Linear"));

        await Fixed.Assert(new NotFlattenedFix(), Analyzed.Model(Before), after);
        await Analyzed.Assert(after);
    }

    [Fact]
    public async Task ChannelsInTheLastDimensionAreAnotherMistake() => await Analyzed.Assert(Analyzed.Model("""
        readonly Conv2d conv = new(1, 16, kernelSize: 5);
        readonly Linear fc = new(8, 10);
        public Tensor Forward([Shape("N", 1, 8, 8)] Tensor x) => fc.Forward({|TR2002:conv.Forward(x).Permute(0, 2, 3, 1)|});
        """));
}

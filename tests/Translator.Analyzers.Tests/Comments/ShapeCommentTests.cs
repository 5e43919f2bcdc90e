using Translator.CodeFixes.Comments;

namespace Translator.Analyzers.Tests.Comments;

public class ShapeCommentTests
{
    const string Plain = """
        readonly Conv2d conv = new(3, 16, kernelSize: 3);
        readonly Linear fc = new(16, 10);
        public Tensor Forward([Shape("N", 3, 16, 16)] Tensor image)
        {
            var x = MaxPool2d(
                Half(conv.Forward(image)),
                kernelSize: 2);
            x = Half(x);
            x = x.Mean([2, 3]); // global pooling
            return fc.Forward(x);
        }

        static Tensor Half(Tensor y) => Relu(y) * 0.5;
        """;

    const string Shown = """
        readonly Conv2d conv = new(3, 16, kernelSize: 3);
        readonly Linear fc = new(16, 10);
        public Tensor Forward([Shape("N", 3, 16, 16)] Tensor image)
        {
            var x = MaxPool2d(
                Half(conv.Forward(image)),
                kernelSize: 2); // [N, 16, 7, 7]
            x = Half(x); // [N, 16, 7, 7]
            x = x.Mean([2, 3]); // global pooling
            return fc.Forward(x); // [N, 10]
        }

        static Tensor Half(Tensor y) => Relu(y) * 0.5; // [N, 16, 14, 14] | [N, 16, 7, 7]
        """;

    [Fact]
    public async Task ShapesAreShownBehindStatements() => await Refactored.Assert(new ShowShapes(), "Show shapes", Analyzed.Model(Plain), Analyzed.Model(Shown));

    [Fact]
    public async Task ShapesAreRemoved() => await Refactored.Assert(new ShowShapes(), "Remove shapes", Analyzed.Model(Shown), Analyzed.Model(Plain));

    [Fact]
    public async Task ShapesAreBroughtUpToDate() => await Refactored.Assert(new ShowShapes(), "Show shapes", Analyzed.Model(Shown.Replace("[N, 16, 7, 7]", "[N, 8]")), Analyzed.Model(Shown));

    [Fact]
    public async Task ManyShapesAreOneGeneral() => await Refactored.Assert(new ShowShapes(), "Show shapes",
        Analyzed.Model("""
            public Tensor Forward([Shape("N", 64)] Tensor x)
            {
                for (var i = 0; i < 5; i++)
                {
                    x = x[.., 1..];
                }

                return x;
            }
            """),
        Analyzed.Model("""
            public Tensor Forward([Shape("N", 64)] Tensor x)
            {
                for (var i = 0; i < 5; i++)
                {
                    x = x[.., 1..]; // [N, ?]
                }

                return x; // [N, 59]
            }
            """));

    [Fact]
    public async Task WhatIsShownIsUpToDate() => await Analyzed.Assert(Analyzed.Model(Shown), ids: "TR6");

    [Fact]
    public async Task OtherCommentsAreTheAuthors() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 4)] Tensor x)
        {
            x = Relu(x); // [batch, features] as before
            return x; // the result
        }
        """), ids: "TR6");

    [Fact]
    public async Task AnotherShapeIsMarked()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            public Tensor Forward([Shape("N", 4)] Tensor x)
            {
                x = Cat([x, x], 1); {|TR6001:// [N, 4]|}
                return x; // [N, 8]
            }
            """), ids: "TR6");

        Assert.Equal("the shape is [N, 8]", found[0].GetMessage());
    }

    const string Stale = """
        public Tensor Forward([Shape("N", 4)] Tensor x)
        {
            x = Cat([x, x], 1); // [N, 4]
            return Double(x); // [N, 8]
        }

        static Tensor Double(Tensor x) => Cat([x, x], 1); // [N]
        """;

    [Fact]
    public async Task TheFixUpdatesThem() => await Fixed.AssertAll(new StaleShapeCommentFix(), Analyzed.Model(Stale), Analyzed.Model("""
        public Tensor Forward([Shape("N", 4)] Tensor x)
        {
            x = Cat([x, x], 1); // [N, 8]
            return Double(x); // [N, 16]
        }

        static Tensor Double(Tensor x) => Cat([x, x], 1); // [N, 16]
        """));

    [Fact]
    public async Task TheOtherFixRemovesThem() => await Fixed.AssertAll(new RemoveShapeCommentFix(), Analyzed.Model(Stale), Analyzed.Model("""
        public Tensor Forward([Shape("N", 4)] Tensor x)
        {
            x = Cat([x, x], 1);
            return Double(x);
        }

        static Tensor Double(Tensor x) => Cat([x, x], 1);
        """));
}

using Translator.CodeFixes.Shapes;

namespace Translator.Analyzers.Tests.Shapes;

public class WrongLayerSizeTests
{
    [Fact]
    public async Task TheArgumentIsMarkedWithBothShapesAndTheirLines()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            readonly Linear fc = new(256, 10);
            public Tensor Forward([Shape("N", 20, 20)] Tensor x)
            {
                var flat = Flatten(x, start: 1);
                return fc.Forward({|TR2002:flat|});
            }
            """));

        Assert.Equal("the last dimension of the input [N, 400] is 400, but the layer takes 256 features; [N, 400] comes from Flatten in line 10; the layer is made in line 7", found[0].GetMessage());
        Assert.Equal(2, found[0].AdditionalLocations.Count);
    }

    [Fact]
    public async Task SeveralMistakesOfOneModelShow() => await Analyzed.Assert(Analyzed.Model("""
        readonly Conv2d conv = new(3, 8, kernelSize: 3, padding: 1);
        readonly BatchNorm2d norm = new(4);
        readonly Linear fc = new(7, 2);
        public Tensor Forward([Shape("N", 1, 6, 6)] Tensor x)
        {
            x = norm.Forward({|TR2002:conv.Forward({|TR2002:x|})|});
            return fc.Forward({|TR2002:x.Mean([2, 3])|});
        }
        """));

    [Fact]
    public async Task InASequentialTheLayerIsMarked() => await Analyzed.Assert(Analyzed.Model("""
        readonly Sequential all = new(new Linear(4, 8), new ReLU(), new Linear({|TR2002:4|}, 2));
        public Tensor Forward([Shape("N", 4)] Tensor x) => all.Forward(x);
        """));

    [Theory]
    [InlineData("LayerNorm layer = new(8)", "\"N\", 4")]
    [InlineData("GroupNorm layer = new(2, 8)", "\"N\", 4, 3")]
    [InlineData("InstanceNorm1d layer = new(8)", "\"N\", 4, 3")]
    [InlineData("Conv1d layer = new(8, 2, 1)", "\"N\", 4, 3")]
    [InlineData("ConvTranspose1d layer = new(8, 2, 1)", "\"N\", 4, 3")]
    [InlineData("BatchNorm1d layer = new(8)", "\"N\", 4")]
    public async Task EveryLayerThatIsMadeForASize(string layer, string shape) => await Fixed.Assert(new WrongLayerSizeFix(),
        Analyzed.Model($"readonly {layer};\npublic Tensor Forward([Shape({shape})] Tensor x) => layer.Forward(x);"),
        Analyzed.Model($"readonly {layer.Replace("8", "4")};\npublic Tensor Forward([Shape({shape})] Tensor x) => layer.Forward(x);"));

    [Fact]
    public async Task TheFixPutsTheSizeInWhereTheLayerIsMade()
    {
        const string Before = """
            readonly Linear fc = new(outFeatures: 10, inFeatures: 16 * 4 * 4);
            public Tensor Forward([Shape("N", 16, 5, 5)] Tensor x) => fc.Forward(x.Flatten(1));
            """;
        var after = Analyzed.Model(Before.Replace("16 * 4 * 4", "400"));

        await Fixed.Assert(new WrongLayerSizeFix(), Analyzed.Model(Before), after);
        Assert.Contains("[N, 10]", Fixed.Graph(after));
    }

    [Fact]
    public async Task AllSizesArePutInAtOnce() => await Fixed.AssertAll(new WrongLayerSizeFix(),
        Analyzed.Model("""
            readonly Linear fc1 = new(3, 8), fc2 = new(4, 2);
            public Tensor Forward([Shape("N", 5)] Tensor x) => fc2.Forward(fc1.Forward(x));
            """),
        Analyzed.Model("""
            readonly Linear fc1 = new(5, 8), fc2 = new(8, 2);
            public Tensor Forward([Shape("N", 5)] Tensor x) => fc2.Forward(fc1.Forward(x));
            """));

    [Fact]
    public async Task ASizeThatIsNoConstantIsTheAuthors() => await Fixed.AssertNone(new WrongLayerSizeFix(),
        Analyzed.Model("""
            readonly Linear fc = new(width, 2);
            public Tensor Forward([Shape("N", 5)] Tensor x) => fc.Forward(x);
            """, "(int width = 4)"));

    [Fact]
    public async Task AnUnknownSizeCannotBePutIn() => await Fixed.AssertNone(new WrongLayerSizeFix(),
        Analyzed.Model("""
            readonly Linear fc = new(4, 2);
            public Tensor Forward([Shape("N", "T")] Tensor x) => fc.Forward(x);
            """));

    [Fact]
    public async Task ASizeThatFitsIsSilent() => await Analyzed.Assert(Analyzed.Model("""
        readonly Linear fc = new(16 * 5 * 5, 10);
        public Tensor Forward([Shape("N", 16, 5, 5)] Tensor x) => fc.Forward(x.Flatten(1));
        """));
}

namespace Translator.Analyzers.Tests.Targets;

public class DynamicShapeTests
{
    [Fact]
    public async Task ASizeBesideTheBatchIsMarked()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            public Tensor Forward([Shape("N", {|TR3005:"T"|}, 4)] Tensor x) => Relu(x);
            """));

        Assert.StartsWith("the size T of x is not known in the graph", found[0].GetMessage());
    }

    [Fact]
    public async Task TheBatchMayBeUnknown() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 4)] Tensor x) => Relu(x);
        """));

    [Fact]
    public async Task EagerCodeTakesAnySize() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", "T", 4)] Tensor x) => Relu(x);
        """).Replace("[Model]", "[Model(Targets = Targets.TorchSharp)]"));
}

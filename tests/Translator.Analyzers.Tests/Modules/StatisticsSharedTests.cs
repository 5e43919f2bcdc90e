namespace Translator.Analyzers.Tests.Modules;

public class StatisticsSharedTests
{
    [Fact]
    public async Task TheSecondCallIsMarked() => await Analyzed.Assert(Analyzed.Model("""
        readonly BatchNorm1d norm = new(4);
        public Tensor Forward([Shape("N", 4)] Tensor x) => {|TR4003:norm.Forward(Relu(norm.Forward(x)))|};
        """));

    [Fact]
    public async Task ALayerForEachPlaceIsSilent() => await Analyzed.Assert(Analyzed.Model("""
        readonly BatchNorm1d norm1 = new(4), norm2 = new(4);
        public Tensor Forward([Shape("N", 4)] Tensor x) => norm2.Forward(Relu(norm1.Forward(x)));
        """));

    [Fact]
    public async Task ALayerWithoutStatisticsIsSilent() => await Analyzed.Assert(Analyzed.Model("""
        readonly LayerNorm norm = new(4);
        readonly BatchNorm1d own = new(4, trackRunningStats: false);
        public Tensor Forward([Shape("N", 4)] Tensor x) => own.Forward(own.Forward(norm.Forward(norm.Forward(x))));
        """));
}

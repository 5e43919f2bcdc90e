using Translator.CodeFixes.Numerics;
using Translator.Formats;

namespace Translator.Analyzers.Tests.Numerics;

public class BiasBeforeNormalizationTests
{
    [Fact]
    public async Task AConvolutionIsMarked() => await Analyzed.Assert(Analyzed.Model("""
        readonly Conv2d conv = {|TR5004:new(3, 8, kernelSize: 3)|};
        readonly BatchNorm2d norm = new(8);
        public Tensor Forward([Shape("N", 3, 8, 8)] Tensor x) => Relu(norm.Forward(conv.Forward(x)));
        """), ids: "TR5");

    [Fact]
    public async Task ALayerInASequentialIsMarked() => await Analyzed.Assert(Analyzed.Model("""
        readonly Sequential net = new({|TR5004:new Linear(4, 8)|}, new BatchNorm1d(8), new ReLU(), new Linear(8, 2));
        public Tensor Forward([Shape("N", 4)] Tensor x) => net.Forward(x);
        """), ids: "TR5");

    [Theory]
    [InlineData("readonly Conv2d conv = new(3, 8, 3, bias: false);", "norm.Forward(conv.Forward(x))")]
    [InlineData("readonly Conv2d conv = new(3, 8, 3);", "norm.Forward(Relu(conv.Forward(x)))")]
    public async Task OtherLayersAreNotMarked(string field, string expression) => await Analyzed.Assert(Analyzed.Model($$"""
        {{field}}
        readonly BatchNorm2d norm = new(8);
        public Tensor Forward([Shape("N", 3, 8, 8)] Tensor x) => {{expression}};
        """), ids: "TR5");

    [Fact]
    public async Task ABiasThatIsUsedElsewhereIsNotMarked() => await Analyzed.Assert(Analyzed.Model("""
        readonly Conv2d conv = new(8, 8, 3, padding: 1);
        readonly BatchNorm2d norm = new(8);
        public Tensor Forward([Shape("N", 8, 8, 8)] Tensor x) => norm.Forward(conv.Forward(x)) + conv.Forward(-x);
        """), ids: "TR5");

    [Theory]
    [InlineData("new(3, 8, kernelSize: 3)", "new(3, 8, kernelSize: 3, bias: false)")]
    [InlineData("new(3, 8, 3, bias: true, padding: 1)", "new(3, 8, 3, bias: false, padding: 1)")]
    public async Task TheFixCreatesTheLayerWithoutBias(string creation, string without)
    {
        const string Rest = """
            ;
            readonly BatchNorm2d norm = new(8);
            public Tensor Forward([Shape("N", 3, 8, 8)] Tensor x) => norm.Forward(conv.Forward(x));
            """;
        var before = Analyzed.Model($"readonly Conv2d conv = {creation}{Rest}");
        var after = Analyzed.Model($"readonly Conv2d conv = {without}{Rest}");

        await Fixed.Assert(new BiasBeforeNormalizationFix(), before, after);

        // what the title says of a checkpoint: the bias is subtracted from the running mean
        Computed.AssertSame(before, after, weights =>
        {
            var (mean, bias) = (weights["norm.running_mean"], FormulaTensors.CreateParameter("conv.bias", [8], 1));
            weights["norm.running_mean"] = TensorData.Create<double>([8], [.. Enumerable.Range(0, 8).Select(i => mean[i] - bias[i])]).ConvertTo(DType.Float32);
        });
    }
}

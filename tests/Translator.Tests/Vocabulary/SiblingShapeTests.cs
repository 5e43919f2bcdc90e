using static Translator.Functional;

namespace Translator.Tests.Vocabulary;

/// <summary>Shape and type rules of what stands beside the golden cases in the same family, and errors at the argument that is wrong.</summary>
public class SiblingShapeTests
{
    /// <summary>The layers of the cases; parameters need a field to be named by.</summary>
    sealed class Home : Module
    {
        public readonly ConvTranspose3d Transposed = new(2, 4, 3, stride: 2, padding: 1, outputPadding: 1, groups: 2);
        public readonly Conv2d Same = new(3, 4, 4, padding: "same", paddingMode: "replicate");
        public readonly LSTM Projected = new(6, 8, numLayers: 2, batchFirst: true, bidirectional: true, projSize: 3);
        public readonly GRU Gru = new(6, 5);
        public readonly MultiheadAttention Attention = new(6, 2, kdim: 4, vdim: 5, addBiasKv: true, addZeroAttn: true, batchFirst: true);
        public readonly EmbeddingBag Bag = new(10, 3, mode: "max");
        public readonly Transformer Transformer = new(6, 2, 1, 1, 8, batchFirst: true);
    }

    static readonly Home Layers = new();

    static readonly Dictionary<string, Func<Tensor, object?>> Cases = new()
    {
        ["einsum ellipsis"] = x => Einsum("...i,...i->...", x, x),
        ["einsum diagonal"] = x => Einsum("abcc->ab", x),
        ["einsum implicit"] = x => Einsum("nchw,wk", x, Ones(6, 7)),
        ["conv transpose 3d"] = x => Layers.Transposed.Forward(Cat([x, x]).Reshape(2, 2, 3, 6, 6)),
        ["conv same replicate"] = x => Layers.Same.Forward(x),
        ["unpool"] = x => MaxPool2dWithIndices(x, 2) is var (v, i) ? MaxUnpool2d(v, i, 2) : null,
        ["fold of unfold"] = x => Fold(Unfold(x, 3, padding: 1), (6, 6), 3, padding: 1),
        ["lp pool"] = x => LpPool2d(x, 2, (2, 3)),
        ["adaptive null"] = x => AdaptiveAvgPool2d(x, (null, 2)),
        ["lstm projected"] = x => Layers.Projected.Forward(x[.., 0]).Output,
        ["gru unbatched"] = x => Layers.Gru.Forward(x[0, 0]).H,
        ["attention kdim"] = x => Layers.Attention.Forward(x[.., 0], Ones(2, 7, 4), Ones(2, 7, 5), Zeros(2, 7).To(DType.Bool)).Weights,
        ["grouped queries"] = x => ScaledDotProductAttention(Ones(2, 6, 5, 4), Ones(2, 2, 7, 4), Ones(2, 2, 7, 4), enableGqa: true),
        ["bag offsets"] = x => Layers.Bag.Forward(Arange(7), Tensor.Of(new long[] { 0, 2, 5 })),
        ["trilinear"] = x => Interpolate(x.Unsqueeze(0), scaleFactor: 2.0, mode: "trilinear"),
        ["affine grid"] = x => AffineGrid(Ones(2, 2, 3), [2, 3, 4, 5]),
        ["two index tensors"] = x => x[Arange(2), TensorIndex.Colon, Arange(2)],
        ["index tensors side by side"] = x => x[TensorIndex.Colon, Arange(2), Arange(2)],
        ["ranges"] = x => x[0, ^1, 1..^1, TensorIndex.Slice(step: 2)],
        ["circular pad"] = x => new CircularPad2d(1).Forward(x),
        ["class probabilities"] = x => CrossEntropy(x, Softmax(x, 1), weight: Ones(3), labelSmoothing: 0.1),
        ["sum of booleans"] = x => (x > 0).Sum(),
        ["product with int64"] = x => Arange(6) * x.To(DType.Float16),
        ["quotient of integers"] = x => Arange(6) / 2,
        ["kthvalue"] = x => Kthvalue(x, 2, dim: 1).Indices,
        ["transformer"] = x => Layers.Transformer.Forward(x[.., 0], x[.., 1]),
        ["diagonal embedded"] = x => DiagEmbed(x, 1),
    };

    [Theory]
    [InlineData("einsum ellipsis", "float32[2, 3, 6]")]
    [InlineData("einsum diagonal", "float32[2, 3]")]
    [InlineData("einsum implicit", "float32[3, 6, 7, 2]")]
    [InlineData("conv transpose 3d", "float32[2, 4, 6, 12, 12]")]
    [InlineData("conv same replicate", "float32[2, 4, 6, 6]")]
    [InlineData("unpool", "float32[2, 3, 6, 6]")]
    [InlineData("fold of unfold", "float32[2, 3, 6, 6]")]
    [InlineData("lp pool", "float32[2, 3, 3, 2]")]
    [InlineData("adaptive null", "float32[2, 3, 6, 2]")]
    [InlineData("lstm projected", "float32[2, 6, 6]")]
    [InlineData("gru unbatched", "float32[1, 5]")]
    [InlineData("attention kdim", "float32[2, 6, 9]")]
    [InlineData("grouped queries", "float32[2, 6, 5, 4]")]
    [InlineData("bag offsets", "float32[3, 3]")]
    [InlineData("trilinear", "float32[1, 2, 6, 12, 12]")]
    [InlineData("affine grid", "float32[2, 4, 5, 2]")]
    [InlineData("two index tensors", "float32[2, 3, 6]")]
    [InlineData("index tensors side by side", "float32[2, 2, 6]")]
    [InlineData("ranges", "float32[4, 3]")]
    [InlineData("circular pad", "float32[2, 3, 8, 8]")]
    [InlineData("class probabilities", "float32[]")]
    [InlineData("sum of booleans", "int64[]")]
    [InlineData("product with int64", "float16[2, 3, 6, 6]")]
    [InlineData("quotient of integers", "float32[6]")]
    [InlineData("kthvalue", "int64[2, 6, 6]")]
    [InlineData("transformer", "float32[2, 6, 6]")]
    [InlineData("diagonal embedded", "float32[2, 3, 6, 7, 7]")]
    public void Output_has_type(string name, string type) => Assert.Equal(type, Build(Cases[name])!.ToString());

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Assert.Equal("dim", Argument(x => x.Sum(dim: 4)));
        Assert.Equal("groups", Argument(_ => new Conv2d(4, 6, 3, groups: 3)));
        Assert.Equal("kernelSize", Argument(x => MaxPool2d(x, -1)));
        Assert.Equal("numGroups", Argument(_ => new GroupNorm(4, 6)));
        Assert.Equal("outputPadding", Argument(_ => new ConvTranspose2d(3, 3, 3, outputPadding: 1)));
        Assert.Equal("reduction", Argument(x => MseLoss(x, x, "average")));
        Assert.Equal("k", Argument(x => Topk(x, 7)));
        Assert.Equal("equation", Argument(x => Einsum("ab->a", x)));
        Assert.Equal("mode", Argument(x => Interpolate(x, scaleFactor: 2.0, mode: "linear")));
        Assert.Equal("pad", Argument(x => Pad(x, [6, 6], "reflect")));
        Assert.Equal("input", Argument(x => Mean(x.To(DType.Int64))));
    }

    static string? Argument(Func<Tensor, object?> build) => Assert.Throws<ModelException>(() => Build(build)).Argument;

    static object? Build(Func<Tensor, object?> build)
    {
        var builder = new GraphBuilder(Layers);
        using var active = builder.Activate();
        return build(builder.Input("x", new(DType.Float32, new Shape(2, 3, 6, 6))));
    }
}

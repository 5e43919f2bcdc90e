using Translator;
using static Translator.Functional;

namespace FacebookResearch.Detr;

public record DetrOutput(Tensor PredLogits, Tensor PredBoxes, IReadOnlyList<AuxOutput> AuxOutputs);

public record AuxOutput(Tensor PredLogits, Tensor PredBoxes);

public sealed class MLP : Module
{
    readonly int numLayers;
    readonly ModuleList<Linear> layers;

    public MLP(int inputDim, int hiddenDim, int outputDim, int numLayers)
    {
        this.numLayers = numLayers;
        int[] h = [.. Enumerable.Repeat(hiddenDim, numLayers - 1)];
        int[] ins = [inputDim, .. h];
        int[] outs = [.. h, outputDim];
        layers = [.. ins.Zip(outs, (n, k) => new Linear(n, k))];
    }

    public Tensor Forward(Tensor x)
    {
        foreach (var (layer, i) in layers.Select((l, i) => (l, i)))
            x = i < numLayers - 1 ? Relu(layer.Forward(x)) : layer.Forward(x);
        return x;
    }
}

public sealed class PositionEmbeddingSine(int numPosFeats = 4, double temperature = 10000, bool normalize = true, double? scale = null) : Module
{
    readonly double scale = scale ?? 2 * Math.PI;

    public Tensor Forward(Tensor mask)
    {
        var notMask = ~mask;
        var yEmbed = notMask.Float().Cumsum(1);
        var xEmbed = notMask.Float().Cumsum(2);
        if (normalize)
        {
            const double eps = 1e-6;
            yEmbed = yEmbed / (yEmbed[.., ^1.., ..] + eps) * scale;
            xEmbed = xEmbed / (xEmbed[.., .., ^1..] + eps) * scale;
        }

        var dimT = Arange(numPosFeats).Float();
        dimT = Pow(temperature, 2 * FloorDivide(dimT, 2) / numPosFeats);

        var posX = xEmbed[.., .., .., null] / dimT;
        var posY = yEmbed[.., .., .., null] / dimT;
        posX = Interleave(posX);
        posY = Interleave(posY);
        return Cat([posY, posX], dim: 3).Permute(0, 3, 1, 2);

        static Tensor Interleave(Tensor p) => Stack([p[TensorIndex.Ellipsis, TensorIndex.Slice(0, null, 2)].Sin(), p[TensorIndex.Ellipsis, TensorIndex.Slice(1, null, 2)].Cos()], dim: 4).Flatten(3);
    }
}

public sealed class TransformerDecoderLayer(int dModel, int nhead, int dimFeedforward = 16) : Module
{
    readonly MultiheadAttention self_attn = new(dModel, nhead);
    readonly MultiheadAttention multihead_attn = new(dModel, nhead);
    readonly Linear linear1 = new(dModel, dimFeedforward), linear2 = new(dimFeedforward, dModel);
    readonly LayerNorm norm1 = new(dModel), norm2 = new(dModel), norm3 = new(dModel);

    static Tensor WithPosEmbed(Tensor tensor, Tensor? pos) => pos is null ? tensor : tensor + pos;

    public Tensor Forward(Tensor tgt, Tensor memory, Tensor? memoryKeyPaddingMask = null, Tensor? pos = null, Tensor? queryPos = null)
    {
        var q = WithPosEmbed(tgt, queryPos);
        var (tgt2, _) = self_attn.Forward(q, q, value: tgt);
        tgt = norm1.Forward(tgt + tgt2);
        (tgt2, _) = multihead_attn.Forward(query: WithPosEmbed(tgt, queryPos), key: WithPosEmbed(memory, pos), value: memory, keyPaddingMask: memoryKeyPaddingMask);
        tgt = norm2.Forward(tgt + tgt2);
        tgt2 = linear2.Forward(Relu(linear1.Forward(tgt)));
        return norm3.Forward(tgt + tgt2);
    }
}

[Model]
public sealed class Detr : Module
{
    readonly Sequential backbone;
    readonly Conv2d input_proj;
    readonly TransformerEncoderLayer encoder;
    readonly ModuleList<TransformerDecoderLayer> decoder = [];
    readonly Linear class_embed;
    readonly MLP bbox_embed;
    readonly Embedding query_embed;
    readonly PositionEmbeddingSine position = new();

    public Detr(int numClasses = 4, int numQueries = 5, int hiddenDim = 8, int decLayers = 2)
    {
        backbone = new(new Conv2d(3, 6, 3, stride: 4, padding: 1), new BatchNorm2d(6), new ReLU(), new Conv2d(6, 12, 3, stride: 2, padding: 1), new ReLU());
        input_proj = new(12, hiddenDim, kernelSize: 1);
        encoder = new(hiddenDim, 2, 16);
        while (decoder.Count < decLayers) decoder.Add(new(hiddenDim, 2));
        class_embed = new(hiddenDim, numClasses + 1);
        bbox_embed = new(hiddenDim, hiddenDim, 4, 3);
        query_embed = new(numQueries, hiddenDim);
    }

    public DetrOutput Forward([Shape("B", 3, 32, 48)] Tensor images, [Shape("B", 32, 48, Type = DType.Bool)] Tensor masks)
    {
        var features = backbone.Forward(images);
        var mask = Interpolate(masks[.., null].Float(), size: features.Shape[^2..]).Bool()[.., 0];
        var pos = position.Forward(mask).Flatten(2).Permute(2, 0, 1);
        var src = input_proj.Forward(features);
        var bs = src.Shape[0];
        var memory = src.Flatten(2).Permute(2, 0, 1);
        memory = encoder.Forward(memory + pos);

        var queryEmbed = query_embed.Weight.Unsqueeze(1).Repeat(1, bs, 1);
        var tgt = ZerosLike(queryEmbed);
        List<Tensor> intermediate = [];
        foreach (var layer in decoder)
        {
            tgt = layer.Forward(tgt, memory, memoryKeyPaddingMask: mask.Flatten(1), pos: pos, queryPos: queryEmbed);
            intermediate.Add(tgt);
        }

        var hs = Stack(intermediate).Transpose(1, 2);
        var outputsClass = class_embed.Forward(hs);
        var outputsCoord = bbox_embed.Forward(hs).Sigmoid();
        var aux = outputsClass[..^1].Unbind(0).Zip(outputsCoord[..^1].Unbind(0), (a, b) => new AuxOutput(a, b)).ToList();
        return new DetrOutput(outputsClass[^1], outputsCoord[^1], aux);
    }
}

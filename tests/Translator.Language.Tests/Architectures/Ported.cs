using Translator;
using static Translator.Functional;

/// <summary>What ports of PyTorch code write: abstract Forward, virtual members, layers as base classes, buffers, symbolic padding, masks by ==, two numbers, states of an LSTM.</summary>
public abstract class Head(int features) : Module
{
    protected readonly Linear proj = new(features, features);

    public abstract Tensor Forward(Tensor x);

    protected virtual double Scale => 1.0;
}

public class ScaledHead(int features) : Head(features)
{
    public override Tensor Forward(Tensor x) => proj.Forward(x) * Scale;

    protected override double Scale => 0.5;
}

public class NormedHead(int features) : ScaledHead(features)
{
    readonly ScaledNorm norm = new(features);

    public override Tensor Forward(Tensor x) => norm.Forward(base.Forward(x));
}

public class ScaledNorm(int size) : LayerNorm(size)
{
    readonly Parameter gain = new(Initializer.Ones, size);

    public override Tensor Forward(Tensor input) => base.Forward(input) * gain;
}

public class DepthwiseConv(int channels, int kernel) : Conv1d(channels, channels, kernel, padding: kernel / 2, groups: channels);

public class PointwiseBlock : Sequential
{
    public PointwiseBlock(int from, int to, bool norm = true)
        : base(new Conv1d(from, to, 1))
    {
        if (norm) Add(new BatchNorm1d(to));
        Add(new LeakyReLU(0.1, inplace: true));
    }

    public override Tensor Forward(Tensor input)
    {
        foreach (var layer in this) input = ((ILayer)layer).Forward(input);
        return input;
    }
}

public interface IMixer
{
    Tensor Forward(Tensor x);
}

public class ConvMixer(int channels) : Module, IMixer
{
    readonly DepthwiseConv depthwise = new(channels, 3);
    readonly PointwiseBlock pointwise = new(channels, channels);

    public Tensor Forward(Tensor x) => pointwise.Forward(depthwise.Forward(x)) + depthwise.Weight.Mean();
}

[Model]
public class Ported : Module
{
    readonly Embedding embedding = new(20, 8, paddingIdx: 0);
    readonly LSTM lstm = new(8, 4, batchFirst: true, bidirectional: true);
    readonly LSTM decoder = new(8, 4, numLayers: 2, batchFirst: true);
    readonly Dictionary<string, Head> heads = new() { ["scaled"] = new ScaledHead(8), ["normed"] = new NormedHead(8) };
    readonly IMixer[] mixers = [new ConvMixer(8), new ConvMixer(8)];
    readonly List<List<ILayer>> nested = [[new Linear(8, 8), new ReLU()], [new ScaledNorm(8)]];
    readonly ILayer[][] jagged = [[new DepthwiseConv(8, 3)], [new PointwiseBlock(8, 8, norm: false)]];
    readonly Buffer positions = new(new Initializer.Given([0, 1, 2, 3, 4, 5, 6, 7]), DType.Float32, persistent: false, 8);
    readonly Buffer scale = new(new Initializer.Constant(2), 1);

    public (Tensor Output, Tensor Mask) Forward([Shape("N", "T", Type = DType.Int64)] Tensor tokens)
    {
        var mask = Where(tokens == 0, 0.0, 1.0).Unsqueeze(-1);
        var x = embedding.Forward(tokens) * mask + positions;
        var (output, _) = lstm.Forward(x);
        var (_, (h, c)) = lstm.Forward(output, (Zeros(2, x.Shape[0], 4), Zeros(2, x.Shape[0], 4)));
        var state = lstm.Forward(output).State;
        var result = decoder.Forward(x, (h, c));
        x = Cat([result.Output, output[.., .., ..4]], -1) + h.Sum(0).Unsqueeze(1).Repeat(1, 1, 2) + state.C.Norm(dim: 0, keepdim: false).Repeat(1, 2).Unsqueeze(1);
        foreach (var head in heads.Values) x = head.Forward(x);
        foreach (var layer in nested.SelectMany(l => l)) x = layer.Forward(x);
        int missing = (4 - x.Shape[1] % 4) % 4;
        var padded = Pad(x.Transpose(1, 2), [0, missing]);
        foreach (var mixer in mixers) padded = mixer.Forward(padded);
        foreach (var row in jagged) foreach (var layer in row) padded = LeakyRelu(layer.Forward(padded), 0.2, inplace: true);
        var t = x.Shape[1];
        return (padded[.., .., ..t] / (padded.Norm(dim: 1, keepdim: true)[.., .., ..t] + 1e-6) * scale, mask != 0);
    }
}

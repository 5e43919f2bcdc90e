using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>A convolution with standardised weights, as BiT and NFNets have it.</summary>
public class WsConv2d(int from, int to, int kernelSize = 3) : Conv2d(from, to, kernelSize, padding: kernelSize / 2)
{
    public override Tensor Forward(Tensor input)
    {
        var weight = (Weight - Weight.Mean([1, 2, 3], keepdim: true)) / (Weight.Std([1, 2, 3], keepdim: true) + 1e-5);
        return Conv2d(input, weight, Bias, padding: 1);
    }
}

public sealed class GainedConv2d(int from, int to) : WsConv2d(from, to)
{
    readonly Parameter gain = new(Initializer.Ones, 1);

    public override Tensor Forward(Tensor input) => base.Forward(input) * gain;
}

/// <summary>Layers that take or give more than one tensor.</summary>
public class NormedLstm(int size) : LSTM(size, size, batchFirst: true)
{
    readonly LayerNorm norm = new(size);

    public override LSTMOutput Forward(Tensor input, (Tensor H, Tensor C)? hx = null)
    {
        var (output, (h, c)) = base.Forward(norm.Forward(input), hx);
        return new LSTMOutput(input + output, h, c);
    }
}

public sealed class BatchFirstGru(int size) : GRU(size, size, batchFirst: true);

public sealed class ReluCell(int size) : RNNCell(size, size, nonlinearity: "relu")
{
    public override Tensor Forward(Tensor input, Tensor? hx = null) => base.Forward(input * 0.5, hx);
}

public sealed class DecayingCell(int size) : LSTMCell(size, size)
{
    public override (Tensor H, Tensor C) Forward(Tensor input, (Tensor H, Tensor C)? hx = null)
    {
        var (h, c) = base.Forward(input, hx);
        return (h, c * 0.5);
    }
}

public sealed class SelfAttention(int size, int heads) : MultiheadAttention(size, heads, batchFirst: true)
{
    readonly LayerNorm norm = new(size);

    public Tensor Attend(Tensor x) => x + Forward(norm.Forward(x), x, x, needWeights: false).Output;
}

public sealed class CausalLayer(int size) : TransformerEncoderLayer(size, 2, 8, batchFirst: true)
{
    readonly Parameter scale = new(Initializer.Ones, size);

    public override Tensor Forward(Tensor src, Tensor? srcMask = null, Tensor? srcKeyPaddingMask = null, bool isCausal = false) =>
        base.Forward(src, srcMask, srcKeyPaddingMask, isCausal: true) * scale;
}

public sealed class Memory(int size) : TransformerDecoderLayer(size, 2, 8, batchFirst: true);

public sealed class ScaledBilinear(int size) : Bilinear(size, size, size)
{
    public override Tensor Forward(Tensor input1, Tensor input2) => base.Forward(input1, input2) * 0.25;
}

/// <summary>Module fields that are private to a base class.</summary>
public abstract class Stage(int size) : Module
{
    readonly Linear fc = new(size, size);
    readonly Linear[] more = [new(size, size), new(size, size)];
    private LayerNorm norm { get; } = new(size);

    protected Tensor Shared(Tensor x)
    {
        foreach (var layer in more) x = Relu(layer.Forward(x));
        return norm.Forward(fc.Forward(x));
    }

    public abstract Tensor Forward(Tensor x);
}

public class PlainStage(int size) : Stage(size)
{
    readonly Linear last = new(size, size);

    public override Tensor Forward(Tensor x) => last.Forward(Shared(x));
}

public sealed class DeepStage(int size) : PlainStage(size)
{
    readonly Linear fc2 = new(size, size);

    public override Tensor Forward(Tensor x) => fc2.Forward(base.Forward(x));
}

/// <summary>Layers as base classes, in fields that are declared as the layer.</summary>
[Model]
public sealed class DerivedLayers : Module
{
    static bool Standardised => true;

    readonly Conv2d stem = new WsConv2d(3, 4);
    readonly Conv2d conv = Standardised ? new GainedConv2d(4, 4) : new Conv2d(4, 4, 3, padding: 1);
    readonly Conv2d[] convs = [new WsConv2d(4, 4), new Conv2d(4, 4, 3, padding: 1)];
    readonly Conv2d plain = Made(4, false);
    readonly LSTM lstm = new NormedLstm(4);
    readonly GRU gru = new BatchFirstGru(4);
    readonly ReluCell cell = new(4);
    readonly DecayingCell decaying = new(4);
    readonly SelfAttention attention = new(4, 2);
    readonly ILayer[] layers = [new CausalLayer(4), new TransformerEncoderLayer(4, 2, 8, batchFirst: true)];
    readonly CausalLayer causal = new(4);
    readonly Memory memory = new(4);
    readonly Bilinear bilinear = new ScaledBilinear(4);
    readonly Stage[] stages = [new PlainStage(4), new DeepStage(4)];

    static Conv2d Made(int size, bool standardised) => standardised ? new WsConv2d(size, size) : new Conv2d(size, size, 3, padding: 1);

    static Tensor Activated(Conv2d layer, Tensor x) => Relu(layer.Forward(x)) + layer.Weight.Mean();

    public (Tensor Sequence, Tensor State) Forward([Shape("N", 3, 8, 8)] Tensor image)
    {
        var x = Relu(stem.Forward(image)) + stem.Weight.Sum() * 0.01;
        x = Activated(conv, x);
        foreach (var layer in convs) x = Activated(layer, x);
        x = Flatten(plain.Forward(x), start: 2).Transpose(1, 2)[.., ..6];
        var (output, (h, _)) = lstm.Forward(x);
        (output, var last) = gru.Forward(output, h);
        output = attention.Attend(output);
        foreach (var layer in layers) output = layer.Forward(output);
        output = memory.Forward(causal.Forward(output), output);
        var state = cell.Forward(last[0]);
        state = decaying.Forward(state, (state, state)).C;
        foreach (var stage in stages) state = stage.Forward(bilinear.Forward(state, state));
        return (output, state);
    }
}

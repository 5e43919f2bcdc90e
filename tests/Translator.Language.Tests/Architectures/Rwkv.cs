using Translator;
using static Translator.Functional;

namespace Rnn.Rwkv4;

public interface IMix { Tensor Forward(Tensor x, ref Tensor? previous); }

public static class TimeShift
{
    public static Tensor Shift(this Tensor x) => Pad(x, [0, 0, 1, -1]);
}

public abstract class Mix(int n, int layerId, int layers) : Module
{
    protected double Ratio0To1 => layers > 1 ? (double)layerId / (layers - 1) : 0;
    protected double Ratio1ToAlmost0 => 1.0 - (double)layerId / layers;

    protected static Tensor Lerp(Tensor x, Tensor xx, Tensor mix) => x * mix + xx * (1 - mix);

    protected Parameter Curve(double exponent) => new(new Initializer.Given([.. Enumerable.Range(0, n).Select(i => Math.Pow((double)i / n, exponent))]), 1, 1, n);

    public abstract Tensor Forward(Tensor x);
}

public sealed class TimeMix : Mix
{
    readonly Parameter time_decay, time_first, time_mix_k, time_mix_v, time_mix_r;
    readonly Linear key, value, receptance, output;

    public TimeMix(int n, int layerId, int layers) : base(n, layerId, layers)
    {
        time_decay = new(new Initializer.Uniform(-6, -1), n);
        time_first = new(Initializer.Ones, n);
        time_mix_k = Curve(Ratio1ToAlmost0);
        time_mix_v = Curve(Ratio1ToAlmost0);
        time_mix_r = Curve(0.5 * Ratio1ToAlmost0);
        (key, value, receptance, output) = (new(n, n, bias: false), new(n, n, bias: false), new(n, n, bias: false), new(n, n, bias: false));
    }

    public override Tensor Forward(Tensor x)
    {
        var xx = x.Shift();
        var k = key.Forward(Lerp(x, xx, time_mix_k));
        var v = value.Forward(Lerp(x, xx, time_mix_v));
        var r = receptance.Forward(Lerp(x, xx, time_mix_r));
        return output.Forward(Sigmoid(r) * Wkv(k, v));
    }

    Tensor Wkv(Tensor k, Tensor v)
    {
        var (b, t, c) = k.Shape;
        var w = -Exp(time_decay);
        var (aa, bb, pp) = (Zeros(b, c), Zeros(b, c), Full([b, c], -1e38));
        var outputs = new List<Tensor>();
        for (int i = 0; i < t; i++)
        {
            var (kk, vv) = (k[.., i], v[.., i]);
            var ww = time_first + kk;
            var p = Maximum(pp, ww);
            var (e1, e2) = (Exp(pp - p), Exp(ww - p));
            outputs.Add((e1 * aa + e2 * vv) / (e1 * bb + e2));

            ww = pp + w;
            p = Maximum(ww, kk);
            e1 = Exp(ww - p);
            e2 = Exp(kk - p);
            (aa, bb, pp) = (e1 * aa + e2 * vv, e1 * bb + e2, p);
        }

        return Stack(outputs, dim: 1);
    }
}

public sealed class ChannelMix(int n, int layerId, int layers) : Mix(n, layerId, layers)
{
    readonly Parameter time_mix_k = new(Initializer.Ones, 1, 1, n), time_mix_r = new(Initializer.Ones, 1, 1, n);
    readonly Linear key = new(n, 4 * n, bias: false), receptance = new(n, n, bias: false), value = new(4 * n, n, bias: false);

    public override Tensor Forward(Tensor x)
    {
        var xx = x.Shift();
        var k = Square(Relu(key.Forward(Lerp(x, xx, time_mix_k))));
        return Sigmoid(receptance.Forward(Lerp(x, xx, time_mix_r))) * value.Forward(k);
    }
}

public sealed class Block(int n, int layerId, int layers) : Module
{
    readonly LayerNorm ln1 = new(n), ln2 = new(n);
    readonly LayerNorm? ln0 = layerId is 0 ? new(n) : null;
    readonly TimeMix att = new(n, layerId, layers);
    readonly ChannelMix ffn = new(n, layerId, layers);

    public Tensor Forward(Tensor x)
    {
        x = ln0?.Forward(x) ?? x;
        x += att.Forward(ln1.Forward(x));
        return x + ffn.Forward(ln2.Forward(x));
    }
}

[Model]
public sealed class Rwkv : Module
{
    readonly Embedding emb;
    readonly List<Block> blocks = new();
    readonly LayerNorm ln_out;
    readonly Linear head;

    public Rwkv(int vocab = 13, int n = 8, int layers = 2)
    {
        emb = new(vocab, n);
        for (var i = 0; i < layers; i++) blocks.Add(new Block(n, layerId: i, layers));
        ln_out = new(n);
        head = new(n, vocab, bias: false);
    }

    public Tensor Forward([Shape("B", "T", Type = DType.Int64)] Tensor idx) => head.Forward(ln_out.Forward(blocks.Aggregate(emb.Forward(idx), (x, b) => b.Forward(x))));
}

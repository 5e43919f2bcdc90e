using System;
using System.Linq;
using Translator;
using static Translator.Functional;

public record ModelArgs
{
    public int Dim { get; init; } = 16;
    public int NLayers { get; init; } = 2;
    public int NHeads { get; init; } = 4;
    public int? NKvHeads { get; init; } = 2;
    public int VocabSize { get; init; } = 40;
    public int MultipleOf { get; init; } = 8;
    public double? FfnDimMultiplier { get; init; }
    public double NormEps { get; init; } = 1e-5;
    public double RopeTheta { get; init; } = 10000;
    public int MaxSeqLen { get; init; } = 32;
}

public sealed class LlamaRMSNorm(int dim, double eps) : Module
{
    readonly Parameter weight = new(dim);

    Tensor Norm(Tensor x) => x * Rsqrt(x.Pow(2).Mean(-1, keepdim: true) + eps);

    public Tensor Forward(Tensor x) => Norm(x) * weight;
}

public static class Rope
{
    public static (Tensor Cos, Tensor Sin) Precompute(int dim, Dim end, double theta)
    {
        var freqs = 1.0 / Pow(theta, Arange(0, dim, 2).To(DType.Float32) / dim);
        var t = Arange(end).To(DType.Float32);
        var angles = Outer(t, freqs);
        return (Cos(angles), Sin(angles));
    }

    public static Tensor Apply(Tensor x, Tensor cos, Tensor sin)
    {
        var (b, t, h, d) = x.Shape;
        var pairs = x.Reshape(b, t, h, d / 2, 2);
        var even = pairs[.., .., .., .., 0];
        var odd = pairs[.., .., .., .., 1];
        cos = cos.View(1, t, 1, d / 2);
        sin = sin.View(1, t, 1, d / 2);
        return Stack([even * cos - odd * sin, even * sin + odd * cos], dim: -1).Flatten(3);
    }

    public static Tensor RepeatKv(Tensor x, int nRep)
    {
        var (bs, slen, nKvHeads, headDim) = x.Shape;
        if (nRep == 1) return x;
        return x[.., .., .., null, ..].Expand(bs, slen, nKvHeads, nRep, headDim).Reshape(bs, slen, nKvHeads * nRep, headDim);
    }
}

public sealed class LlamaAttention : Module
{
    readonly int nHeads, nKvHeads, nRep, headDim;
    readonly Linear wq, wk, wv, wo;

    public LlamaAttention(ModelArgs args)
    {
        nHeads = args.NHeads;
        nKvHeads = args.NKvHeads ?? args.NHeads;
        nRep = nHeads / nKvHeads;
        headDim = args.Dim / args.NHeads;
        wq = new Linear(args.Dim, args.NHeads * headDim, bias: false);
        wk = new Linear(args.Dim, nKvHeads * headDim, bias: false);
        wv = new Linear(args.Dim, nKvHeads * headDim, bias: false);
        wo = new Linear(args.NHeads * headDim, args.Dim, bias: false);
    }

    public Tensor Forward(Tensor x, (Tensor Cos, Tensor Sin) freqs, Tensor? mask)
    {
        var (bsz, seqlen, _) = x.Shape;
        var (xq, xk, xv) = (wq.Forward(x), wk.Forward(x), wv.Forward(x));
        xq = xq.View(bsz, seqlen, nHeads, headDim);
        xk = xk.View(bsz, seqlen, nKvHeads, headDim);
        xv = xv.View(bsz, seqlen, nKvHeads, headDim);
        xq = Rope.Apply(xq, freqs.Cos, freqs.Sin);
        xk = Rope.Apply(xk, freqs.Cos, freqs.Sin);
        var keys = Rope.RepeatKv(xk, nRep).Transpose(1, 2);
        var values = Rope.RepeatKv(xv, nRep).Transpose(1, 2);
        xq = xq.Transpose(1, 2);
        var scores = MatMul(xq, keys.Transpose(2, 3)) / Math.Sqrt(headDim);
        if (mask != null) scores = scores + mask;
        scores = Softmax(scores.To(DType.Float32), -1);
        var output = MatMul(scores, values);
        output = output.Transpose(1, 2).View(bsz, seqlen, -1);
        return wo.Forward(output);
    }
}

public sealed class FeedForward : Module
{
    readonly Linear w1, w2, w3;

    public FeedForward(int dim, int hiddenDim, int multipleOf, double? ffnDimMultiplier)
    {
        hiddenDim = 2 * hiddenDim / 3;
        if (ffnDimMultiplier is { } m) hiddenDim = (int)(m * hiddenDim);
        hiddenDim = multipleOf * ((hiddenDim + multipleOf - 1) / multipleOf);
        w1 = new(dim, hiddenDim, bias: false);
        w2 = new(hiddenDim, dim, bias: false);
        w3 = new(dim, hiddenDim, bias: false);
    }

    public Tensor Forward(Tensor x) => w2.Forward(Silu(w1.Forward(x)) * w3.Forward(x));
}

public sealed class TransformerBlock(int layerId, ModelArgs args) : Module
{
    public int LayerId { get; } = layerId;
    readonly LlamaAttention attention = new(args);
    readonly FeedForward feed_forward = new(args.Dim, 4 * args.Dim, args.MultipleOf, args.FfnDimMultiplier);
    readonly LlamaRMSNorm attention_norm = new(args.Dim, args.NormEps);
    readonly LlamaRMSNorm ffn_norm = new(args.Dim, args.NormEps);

    public Tensor Forward(Tensor x, (Tensor, Tensor) freqs, Tensor? mask)
    {
        var h = x + attention.Forward(attention_norm.Forward(x), freqs, mask);
        return h + feed_forward.Forward(ffn_norm.Forward(h));
    }
}

[Model]
public sealed class Llama : Module
{
    readonly ModelArgs args = new();
    readonly Embedding tok_embeddings;
    readonly ModuleList<TransformerBlock> layers;
    readonly LlamaRMSNorm norm;
    readonly Linear output;

    public Llama()
    {
        tok_embeddings = new(args.VocabSize, args.Dim);
        layers = new ModuleList<TransformerBlock>();
        for (int layerId = 0; layerId < args.NLayers; layerId++) layers.Add(new TransformerBlock(layerId, args));
        norm = new(args.Dim, args.NormEps);
        output = new(args.Dim, args.VocabSize, bias: false);
    }

    public Tensor Forward([Shape("N", "T", Type = DType.Int64)] Tensor tokens)
    {
        var (_, seqlen) = tokens.Shape;
        var h = tok_embeddings.Forward(tokens);
        var freqs = Rope.Precompute(args.Dim / args.NHeads, seqlen, args.RopeTheta);
        var mask = Triu(Full([seqlen, seqlen], double.NegativeInfinity), diagonal: 1);
        foreach (var layer in layers) h = layer.Forward(h, freqs, mask);
        h = norm.Forward(h);
        return output.Forward(h).To(DType.Float32);
    }
}

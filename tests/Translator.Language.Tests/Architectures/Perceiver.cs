#nullable enable
using Translator;
using static Translator.Functional;

namespace Perception;

public abstract class AttentionBase(int dim, int contextDim, int heads, int headDim) : Module
{
    protected readonly Linear to_q = new(dim, heads * headDim, bias: false);
    protected readonly Linear to_kv = new(contextDim, heads * headDim * 2, bias: false);
    protected readonly Linear to_out = new(heads * headDim, dim);

    protected double Scale => Math.Pow(headDim, -0.5);

    protected Tensor SplitHeads(Tensor t)
    {
        var (b, n, _) = t.Shape;
        return t.View(b, n, heads, -1).Permute(0, 2, 1, 3).Reshape(b * heads, n, headDim);
    }

    protected Tensor MergeHeads(Tensor t, Dim batch)
    {
        var n = t.Shape[^2];
        return t.Reshape(batch, heads, n, headDim).Transpose(1, 2).Reshape(batch, n, -1);
    }
}

public class Attention(int dim, int? contextDim = null, int heads = 2, int headDim = 4)
    : AttentionBase(dim, contextDim ?? dim, heads, headDim)
{
    public virtual Tensor Forward(Tensor x, Tensor? context = null, Tensor? mask = null)
    {
        context ??= x;
        var h = x.Shape[0];
        var q = SplitHeads(to_q.Forward(x));
        var (k, v) = to_kv.Forward(context).Chunk(2, dim: -1);
        (k, v) = (SplitHeads(k), SplitHeads(v));

        var sim = Einsum("bid,bjd->bij", q, k) * Scale;
        if (mask is not null)
        {
            var maxNeg = -1e9;
            mask = mask.Bool().Unsqueeze(1).RepeatInterleave(heads, dim: 0);
            sim = sim.MaskedFill(~mask, maxNeg);
        }

        var attn = sim.Softmax(dim: -1);
        return to_out.Forward(MergeHeads(Einsum("bij,bjd->bid", attn, v), h));
    }
}

public class GEGLU : Module, ILayer
{
    public Tensor Forward(Tensor x)
    {
        var chunks = x.Chunk(2, dim: -1);
        return chunks[0] * Gelu(chunks[1]);
    }
}

public class FeedForward(int dim, int mult = 4) : Module
{
    readonly Sequential net = new(new Linear(dim, dim * mult * 2), new GEGLU(), new Linear(dim * mult, dim));

    public Tensor Forward(Tensor x) => net.Forward(x);
}

public sealed class PreNorm<T>(int dim, T fn, int? contextDim = null) : Module where T : Module
{
    public readonly T fn = fn;
    readonly LayerNorm norm = new(dim);
    readonly LayerNorm? norm_context = contextDim is int c ? new(c) : null;

    public Tensor Forward(Tensor x, Tensor? context = null, Tensor? mask = null)
    {
        x = norm.Forward(x);
        return fn switch
        {
            Attention a => a.Forward(x, context is null ? null : norm_context!.Forward(context), mask),
            FeedForward f => f.Forward(x),
            _ => throw new InvalidOperationException(),
        };
    }
}

[Model]
public sealed class PerceiverIO : Module
{
    readonly Parameter latents;
    readonly ModuleList<Module> cross_attend_blocks;
    readonly ModuleList<ModuleList<Module>> layers = [];
    readonly PreNorm<Attention> decoder_cross_attn;
    readonly Linear to_logits;

    public PerceiverIO(int depth = 2, int dim = 6, int queriesDim = 5, int numLatents = 3, int latentDim = 8, int logitsDim = 4)
    {
        latents = new Parameter(new Initializer.Normal(), numLatents, latentDim);
        cross_attend_blocks = [
            new PreNorm<Attention>(latentDim, new Attention(latentDim, dim, heads: 1), contextDim: dim),
            new PreNorm<FeedForward>(latentDim, new FeedForward(latentDim)),
        ];
        for (var i = 0; i < depth; ++i)
        {
            layers.Add([
                new PreNorm<Attention>(latentDim, new Attention(latentDim)),
                new PreNorm<FeedForward>(latentDim, new FeedForward(latentDim)),
            ]);
        }
        decoder_cross_attn = new(queriesDim, new Attention(queriesDim, latentDim, heads: 1), contextDim: latentDim);
        to_logits = new(queriesDim, logitsDim);
    }

    public Tensor Forward([Shape("N", "M", 6)] Tensor data, [Shape("N", "M", Type = DType.Bool)] Tensor mask, [Shape("Q", 5)] Tensor queries)
    {
        var b = data.Shape[0];
        var x = latents.Unsqueeze(0).Expand(b, -1, -1);
        var crossAttn = (PreNorm<Attention>)cross_attend_blocks[0];
        var crossFf = (PreNorm<FeedForward>)cross_attend_blocks[1];
        x = crossAttn.Forward(x, context: data, mask: mask) + x;
        x = crossFf.Forward(x) + x;

        foreach (var layer in layers)
        {
            if (layer is [PreNorm<Attention> selfAttn, PreNorm<FeedForward> selfFf])
            {
                x += selfAttn.Forward(x);
                x += selfFf.Forward(x);
            }
        }

        var q = queries[null, .., ..].Repeat(b, 1, 1);
        var latent = decoder_cross_attn.Forward(q, context: x);
        return to_logits.Forward(latent);
    }
}

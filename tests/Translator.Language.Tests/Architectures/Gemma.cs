global using Translator;
global using static Translator.Functional;

namespace Hf.Gemma2;

public sealed record class GemmaConfig
{
    public required int HiddenSize { get; init; }
    public int NumHiddenLayers { get; init; } = 2;
    public int NumAttentionHeads { get; init; } = 4;
    public int NumKeyValueHeads { get; init; } = 2;
    public int HeadDim { get; init; } = 4;
    public int IntermediateSize { get; init; } = 24;
    public int VocabSize { get; init; } = 30;
    public double RmsNormEps { get; init; } = 1e-6;
    public double RopeTheta { get; init; } = 10_000.0;
    public double? AttnLogitSoftcapping { get; init; } = 50.0;
    public double? FinalLogitSoftcapping { get; init; } = 30.0;
    public int SlidingWindow { get; init; } = 3;

    public static GemmaConfig Tiny { get; } = new() { HiddenSize = 16 };
}

public class GemmaRMSNorm(int dim, double eps = 1e-6) : Module
{
    readonly Parameter weight = new(Initializer.Zeros, dim);

    Tensor Norm(Tensor x) => x * Rsqrt(x.Pow(2).Mean(-1, keepdim: true) + eps);

    public Tensor Forward(Tensor x)
    {
        var output = Norm(x.Float());
        // Llama does x.to(float16) * w whilst Gemma2 is (x * w).to(float16)
        output = output * (1.0 + weight.Float());
        return output;
    }
}

public class GemmaMLP(GemmaConfig config) : Module
{
    readonly Linear gate_proj = new(config.HiddenSize, config.IntermediateSize, bias: false);
    readonly Linear up_proj = new(config.HiddenSize, config.IntermediateSize, bias: false);
    readonly Linear down_proj = new(config.IntermediateSize, config.HiddenSize, bias: false);

    public Tensor Forward(Tensor x) => down_proj.Forward(Gelu(gate_proj.Forward(x), approximate: "tanh") * up_proj.Forward(x));
}

public class RotaryEmbedding : Module
{
    readonly Buffer inv_freq;

    public RotaryEmbedding(int dim, double @base)
    {
        var freqs = new double[dim / 2];
        for (int i = 0; i < freqs.Length; i++) freqs[i] = 1.0 / Math.Pow(@base, 2.0 * i / dim);
        inv_freq = new Buffer(new Initializer.Given(freqs), DType.Float32, persistent: false, dim / 2);
    }

    public (Tensor Cos, Tensor Sin) Forward(Tensor positionIds)
    {
        var freqs = positionIds[.., .., null].Float() * inv_freq[null, null, ..];
        var emb = Cat([freqs, freqs], dim: -1);
        return (emb.Cos(), emb.Sin());
    }
}

file static class Rope
{
    public static Tensor RotateHalf(this Tensor x)
    {
        var half = x.Shape[^1] / 2;
        var x1 = x[TensorIndex.Ellipsis, ..half];
        var x2 = x[TensorIndex.Ellipsis, half..];
        return Cat([-x2, x1], dim: -1);
    }

    public static (Tensor, Tensor) ApplyRotaryPosEmb(Tensor q, Tensor k, Tensor cos, Tensor sin, int unsqueezeDim = 1)
    {
        cos = cos.Unsqueeze(unsqueezeDim);
        sin = sin.Unsqueeze(unsqueezeDim);
        return ((q * cos) + (q.RotateHalf() * sin), (k * cos) + (k.RotateHalf() * sin));
    }
}

public class GemmaAttention : Module
{
    readonly Linear q_proj, k_proj, v_proj, o_proj;
    readonly GemmaConfig _config;
    readonly int? _slidingWindow;

    private int Groups => _config.NumAttentionHeads / _config.NumKeyValueHeads;

    public GemmaAttention(GemmaConfig config, int layerIdx)
    {
        _config = config;
        _slidingWindow = layerIdx % 2 == 0 ? config.SlidingWindow : null;
        q_proj = new(config.HiddenSize, config.NumAttentionHeads * config.HeadDim, bias: false);
        k_proj = new(config.HiddenSize, config.NumKeyValueHeads * config.HeadDim, bias: false);
        v_proj = new(config.HiddenSize, config.NumKeyValueHeads * config.HeadDim, bias: false);
        o_proj = new(config.NumAttentionHeads * config.HeadDim, config.HiddenSize, bias: false);
    }

    static Tensor RepeatKv(Tensor hidden, int nRep)
    {
        var (batch, kvHeads, slen, headDim) = hidden.Shape;
        if (nRep == 1) return hidden;
        hidden = hidden[.., .., null, .., ..].Expand(batch, kvHeads, nRep, slen, headDim);
        return hidden.Reshape(batch, kvHeads * nRep, slen, headDim);
    }

    public Tensor Forward(Tensor hidden, (Tensor Cos, Tensor Sin) position, Tensor attentionMask)
    {
        var (bsz, qLen, _) = hidden.Shape;
        var query = q_proj.Forward(hidden).View(bsz, qLen, -1, _config.HeadDim).Transpose(1, 2);
        var key = k_proj.Forward(hidden).View(bsz, qLen, -1, _config.HeadDim).Transpose(1, 2);
        var value = v_proj.Forward(hidden).View(bsz, qLen, -1, _config.HeadDim).Transpose(1, 2);

        var (cos, sin) = position;
        (query, key) = Rope.ApplyRotaryPosEmb(query, key, cos, sin);
        key = RepeatKv(key, Groups);
        value = RepeatKv(value, Groups);

        var weights = query.MatMul(key.Transpose(2, 3)) * (1 / Math.Sqrt(_config.HeadDim));
        if (_config.AttnLogitSoftcapping is double cap)
        {
            weights /= cap;
            weights = Tanh(weights);
            weights *= cap;
        }

        if (_slidingWindow is { } window)
        {
            var band = Tril(Ones([qLen, qLen], DType.Bool), diagonal: -window);
            attentionMask = attentionMask.MaskedFill(band, -1e9);
        }

        weights = (weights + attentionMask).Softmax(dim: -1);
        var output = weights.MatMul(value).Transpose(1, 2).Contiguous().View(bsz, qLen, -1);
        return o_proj.Forward(output);
    }
}

public class GemmaDecoderLayer(GemmaConfig config, int layerIdx) : Module
{
    readonly GemmaAttention self_attn = new(config, layerIdx);
    readonly GemmaMLP mlp = new(config);
    readonly GemmaRMSNorm input_layernorm = new(config.HiddenSize, config.RmsNormEps);
    readonly GemmaRMSNorm post_attention_layernorm = new(config.HiddenSize, config.RmsNormEps);
    readonly GemmaRMSNorm pre_feedforward_layernorm = new(config.HiddenSize, config.RmsNormEps);
    readonly GemmaRMSNorm post_feedforward_layernorm = new(config.HiddenSize, config.RmsNormEps);

    public Tensor Forward(Tensor x, (Tensor, Tensor) position, Tensor mask)
    {
        var residual = x;
        x = input_layernorm.Forward(x);
        x = self_attn.Forward(x, position, mask);
        x = residual + post_attention_layernorm.Forward(x);

        residual = x;
        x = pre_feedforward_layernorm.Forward(x);
        x = mlp.Forward(x);
        return residual + post_feedforward_layernorm.Forward(x);
    }
}

public class GemmaModel : Module
{
    readonly Embedding embed_tokens;
    readonly ModuleList<GemmaDecoderLayer> layers;
    readonly GemmaRMSNorm norm;
    readonly RotaryEmbedding rotary_emb;
    readonly double normalizer;

    public GemmaModel(GemmaConfig config)
    {
        embed_tokens = new(config.VocabSize, config.HiddenSize, paddingIdx: 0);
        layers = [.. Enumerable.Range(0, config.NumHiddenLayers).Select(i => new GemmaDecoderLayer(config, i))];
        norm = new(config.HiddenSize, eps: config.RmsNormEps);
        rotary_emb = new(config.HeadDim, config.RopeTheta);
        normalizer = Math.Sqrt(config.HiddenSize);
    }

    internal Tensor EmbedWeight => embed_tokens.Weight;

    public Tensor Forward(Tensor inputIds)
    {
        var t = inputIds.Shape[1];
        var causal = Triu(Full([t, t], -1e9), diagonal: 1)[null, null];
        var hidden = embed_tokens.Forward(inputIds) * normalizer;
        var position = rotary_emb.Forward(Arange(t).Unsqueeze(0));
        foreach (var layer in layers) hidden = layer.Forward(hidden, position, causal);
        return norm.Forward(hidden);
    }
}

[Model]
public class GemmaForCausalLM : Module
{
    readonly GemmaModel model;
    readonly GemmaConfig config;

    public GemmaForCausalLM(GemmaConfig config)
    {
        this.config = config;
        model = new(config);
    }

    public static GemmaForCausalLM Tiny => new(GemmaConfig.Tiny with { NumHiddenLayers = 2 });

    public Tensor Forward([Shape("N", "T", Type = DType.Int64)] Tensor input_ids)
    {
        var hidden = model.Forward(input_ids);
        var logits = Linear(hidden, model.EmbedWeight);
        if (config.FinalLogitSoftcapping is { } cap)
            logits = Tanh(logits / cap) * cap;
        return logits;
    }
}

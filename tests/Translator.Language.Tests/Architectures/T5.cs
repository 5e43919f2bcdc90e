using System;
using System.Linq;
using Translator;
using static Translator.Functional;

public sealed class T5LayerNorm(int size, double eps = 1e-6) : Module
{
    readonly Parameter weight = new(size);

    public Tensor Forward(Tensor x)
    {
        var variance = x.Pow(2).Mean(-1, keepdim: true);
        return weight * (x * Rsqrt(variance + eps));
    }
}

public sealed class T5Attention(int dModel, int dKv, int heads, int buckets, bool relative, bool decoder) : Module
{
    readonly Linear q = new(dModel, heads * dKv, bias: false);
    readonly Linear k = new(dModel, heads * dKv, bias: false);
    readonly Linear v = new(dModel, heads * dKv, bias: false);
    readonly Linear o = new(heads * dKv, dModel, bias: false);
    readonly Embedding? relative_attention_bias = relative ? new(buckets, heads) : null;

    Tensor Bucket(Tensor relativePosition, int numBuckets, int maxDistance = 16)
    {
        var bidirectional = !decoder;
        Tensor relativeBuckets = ZerosLike(relativePosition);
        if (bidirectional)
        {
            numBuckets /= 2;
            relativeBuckets += (relativePosition > 0).To(DType.Int64) * numBuckets;
            relativePosition = Abs(relativePosition);
        }
        else
        {
            relativePosition = -Minimum(relativePosition, ZerosLike(relativePosition));
        }

        var maxExact = numBuckets / 2;
        var isSmall = relativePosition < maxExact;
        var large = maxExact + (Log(relativePosition.To(DType.Float32) / maxExact + 1e-6) / Math.Log((double)maxDistance / maxExact) * (numBuckets - maxExact)).To(DType.Int64);
        large = Minimum(large, FullLike(large, numBuckets - 1));
        return relativeBuckets + Where(isSmall, relativePosition, large);
    }

    public Tensor ComputeBias(Dim queryLength, Dim keyLength)
    {
        var contextPosition = Arange(queryLength)[.., null];
        var memoryPosition = Arange(keyLength)[null, ..];
        var values = relative_attention_bias!.Forward(Bucket(memoryPosition - contextPosition, buckets));
        return values.Permute(2, 0, 1).Unsqueeze(0);
    }

    public Tensor Forward(Tensor hidden, Tensor? keyValue, Tensor? bias)
    {
        var source = keyValue ?? hidden;
        Tensor Shape(Tensor x) => x.View(x.Shape[0], -1, heads, dKv).Transpose(1, 2);
        var scores = Shape(q.Forward(hidden)) .MatMul(Shape(k.Forward(source)).Transpose(3, 2));
        if (bias is not null) scores += bias;
        var weights = Softmax(scores, -1);
        var result = weights.MatMul(Shape(v.Forward(source))).Transpose(1, 2);
        return o.Forward(result.View(result.Shape[0], -1, heads * dKv));
    }
}

public sealed class T5Block(int dModel, int dKv, int heads, int dFf, bool first, bool decoder) : Module
{
    readonly T5LayerNorm norm1 = new(dModel);
    readonly T5Attention selfAttention = new(dModel, dKv, heads, 8, first, decoder);
    readonly T5LayerNorm? norm2 = decoder ? new(dModel) : null;
    readonly T5Attention? crossAttention = decoder ? new(dModel, dKv, heads, 8, false, decoder) : null;
    readonly T5LayerNorm norm3 = new(dModel);
    readonly Linear wi = new(dModel, dFf, bias: false);
    readonly Linear wo = new(dFf, dModel, bias: false);

    public Tensor Bias(Dim length) => selfAttention.ComputeBias(length, length);

    public Tensor Forward(Tensor x, Tensor bias, Tensor? encoded)
    {
        x = x + selfAttention.Forward(norm1.Forward(x), null, bias);
        if (crossAttention is { } cross && norm2 is not null)
        {
            x = x + cross.Forward(norm2.Forward(x), encoded, null);
        }

        return x + wo.Forward(Relu(wi.Forward(norm3.Forward(x))));
    }
}

public sealed class T5Stack(int dModel, int layers, bool decoder) : Module
{
    readonly T5Block[] block = Enumerable.Range(0, layers).Select(i => new T5Block(dModel, 4, 2, 32, i == 0, decoder)).ToArray();
    readonly T5LayerNorm final_layer_norm = new(dModel);

    public Tensor Forward(Tensor x, Tensor? encoded = null)
    {
        var bias = block[0].Bias(x.Shape[1]);
        if (decoder)
        {
            var t = x.Shape[1];
            var causal = Tril(Ones(t, t)).View(1, 1, t, t);
            bias = bias + (1.0 - causal) * -1e9;
        }

        foreach (var b in block) x = b.Forward(x, bias, encoded);
        return final_layer_norm.Forward(x);
    }
}

[Model]
public sealed class T5(int vocab = 40, int dModel = 16) : Module
{
    readonly Embedding shared = new(vocab, dModel);
    readonly T5Stack encoder = new(dModel, 2, false);
    readonly T5Stack decoder = new(dModel, 2, true);
    readonly Linear lm_head = new(dModel, vocab, bias: false);

    public Tensor Forward([Shape("N", "S", Type = DType.Int64)] Tensor inputIds, [Shape("N", "T", Type = DType.Int64)] Tensor decoderIds)
    {
        var encoded = encoder.Forward(shared.Forward(inputIds));
        var decoded = decoder.Forward(shared.Forward(decoderIds), encoded);
        decoded = decoded * Math.Pow(dModel, -0.5);
        return lm_head.Forward(decoded);
    }
}

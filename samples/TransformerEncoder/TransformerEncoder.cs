using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>One layer of a transformer's encoder, normalising first (<see href="https://arxiv.org/abs/1706.03762"/>).</summary>
/// <param name="size">Size of the vectors.</param>
/// <param name="heads">Number of attention heads.</param>
/// <param name="hidden">Size inside the feed-forward network.</param>
[Model]
public sealed class TransformerEncoder(int size = 64, int heads = 4, int hidden = 128) : Module
{
    [Name("self_attn")] readonly MultiheadAttention selfAttention = new(size, heads, batchFirst: true);
    readonly Linear linear1 = new(size, hidden);
    readonly Linear linear2 = new(hidden, size);
    readonly LayerNorm norm1 = new(size);
    readonly LayerNorm norm2 = new(size);

    /// <summary>The sequence after attention and feed-forward network.</summary>
    /// <param name="src">A sequence of vectors.</param>
    public Tensor Forward([Shape("N", "T", 64)] Tensor src)
    {
        var x = norm1.Forward(src);
        var (attended, _) = selfAttention.Forward(x, x, x, needWeights: false);
        x = src + attended;
        return x + linear2.Forward(Gelu(linear1.Forward(norm2.Forward(x))));
    }
}

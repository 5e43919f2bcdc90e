using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>Causal attention of a sequence over itself.</summary>
/// <param name="size">Size of the vectors.</param>
/// <param name="heads">Number of heads; divides <paramref name="size"/>.</param>
public sealed class Attention(int size, int heads) : Module
{
    readonly Linear qkv = new(size, 3 * size);
    readonly Linear proj = new(size, size);

    /// <summary>[N, T, size] to the same shape.</summary>
    public Tensor Forward(Tensor x)
    {
        var (n, t, _) = x.Shape;
        var parts = qkv.Forward(x).Split(size, dim: 2);
        var attended = ScaledDotProductAttention(Heads(parts[0]), Heads(parts[1]), Heads(parts[2]), isCausal: true);
        return proj.Forward(attended.Transpose(1, 2).Reshape(n, t, size));

        Tensor Heads(Tensor y) => y.View(n, t, heads, size / heads).Transpose(1, 2);
    }
}

using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>Attention and a feed-forward network, each behind a normalisation and beside a shortcut.</summary>
/// <param name="size">Size of the vectors.</param>
/// <param name="heads">Number of attention heads.</param>
public sealed class Block(int size, int heads) : Module
{
    readonly LayerNorm ln1 = new(size);
    readonly Attention attn = new(size, heads);
    readonly LayerNorm ln2 = new(size);
    readonly Linear fc1 = new(size, 4 * size);
    readonly Linear fc2 = new(4 * size, size);

    /// <summary>[N, T, size] to the same shape.</summary>
    public Tensor Forward(Tensor x)
    {
        x += attn.Forward(ln1.Forward(x));
        return x + fc2.Forward(Gelu(fc1.Forward(ln2.Forward(x)), approximate: "tanh"));
    }
}

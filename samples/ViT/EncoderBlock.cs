using Translator;

namespace Samples;

/// <summary>Attention and a feed-forward network, each behind a normalisation and beside a shortcut.</summary>
/// <param name="settings">Sizes.</param>
public sealed class EncoderBlock(ViTSettings settings) : Module
{
    [Name("ln_1")] readonly LayerNorm norm1 = new(settings.Size, eps: 1e-6);
    [Name("self_attention")] readonly MultiheadAttention attention = new(settings.Size, settings.Heads, dropout: settings.Dropout, batchFirst: true);
    readonly Dropout dropout = new(settings.Dropout);
    [Name("ln_2")] readonly LayerNorm norm2 = new(settings.Size, eps: 1e-6);
    readonly Sequential mlp = new(
        new Linear(settings.Size, settings.Hidden), new GELU(), new Dropout(settings.Dropout),
        new Linear(settings.Hidden, settings.Size), new Dropout(settings.Dropout));

    /// <summary>[N, T, Size] to the same shape.</summary>
    public Tensor Forward(Tensor input)
    {
        var x = norm1.Forward(input);
        var (attended, _) = attention.Forward(x, x, x, needWeights: false);
        x = dropout.Forward(attended) + input;
        return x + mlp.Forward(norm2.Forward(x));
    }
}

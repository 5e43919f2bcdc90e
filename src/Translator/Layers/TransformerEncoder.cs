namespace Translator;

/// <summary>Encoder layers on top of each other; PyTorch's <c>nn.TransformerEncoder</c>.</summary>
public class TransformerEncoder : Module, ILayer
{
    readonly TransformerEncoderLayer[] layers;
    readonly LayerNorm? norm;

    /// <summary>A stack of layers.</summary>
    /// <param name="encoderLayer">What each layer is like; each gets parameters of its own, and this one is not used.</param>
    /// <param name="numLayers">How many.</param>
    /// <param name="norm">Normalisation of the output, or null.</param>
    public TransformerEncoder(TransformerEncoderLayer encoderLayer, int numLayers, LayerNorm? norm = null)
    {
        Require.Layers(numLayers, nameof(numLayers));
        Require.Itself(encoderLayer, nameof(encoderLayer));
        Require.Itself(norm, nameof(norm));
        layers = [.. Enumerable.Range(0, numLayers).Select(_ => encoderLayer.Copy())];
        this.norm = norm;
    }

    /// <summary>[N, L, E] (or [L, N, E]) to the same shape.</summary>
    /// <param name="src">The sequence.</param>
    /// <param name="mask">As <see cref="MultiheadAttention.Forward"/>'s attention mask.</param>
    /// <param name="srcKeyPaddingMask">As <see cref="MultiheadAttention.Forward"/>'s key padding mask.</param>
    /// <param name="isCausal">Whether position i sees only positions up to i.</param>
    public virtual Tensor Forward(Tensor src, Tensor? mask = null, Tensor? srcKeyPaddingMask = null, bool isCausal = false)
    {
        using var scope = Enter();
        foreach (var layer in layers) src = layer.Forward(src, mask, srcKeyPaddingMask, isCausal);
        return norm is null ? src : norm.Forward(src);
    }

    Tensor ILayer.Forward(Tensor input) => Forward(input);
}

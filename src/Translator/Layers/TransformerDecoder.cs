namespace Translator;

/// <summary>Decoder layers on top of each other; PyTorch's <c>nn.TransformerDecoder</c>.</summary>
public class TransformerDecoder : Module
{
    readonly TransformerDecoderLayer[] layers;
    readonly LayerNorm? norm;

    /// <summary>A stack of layers.</summary>
    /// <param name="decoderLayer">What each layer is like; each gets parameters of its own, and this one is not used.</param>
    /// <param name="numLayers">How many.</param>
    /// <param name="norm">Normalisation of the output, or null.</param>
    public TransformerDecoder(TransformerDecoderLayer decoderLayer, int numLayers, LayerNorm? norm = null)
    {
        Require.Layers(numLayers, nameof(numLayers));
        Require.Itself(decoderLayer, nameof(decoderLayer));
        Require.Itself(norm, nameof(norm));
        layers = [.. Enumerable.Range(0, numLayers).Select(_ => decoderLayer.Copy())];
        this.norm = norm;
    }

    /// <summary>[N, L, E] (or [L, N, E]) to the same shape.</summary>
    /// <param name="tgt">The sequence.</param>
    /// <param name="memory">The encoder's output.</param>
    /// <param name="tgtMask">Attention mask of the targets, as <see cref="MultiheadAttention.Forward"/>'s.</param>
    /// <param name="memoryMask">Attention mask of the memory.</param>
    /// <param name="tgtKeyPaddingMask">Key padding mask of the targets.</param>
    /// <param name="memoryKeyPaddingMask">Key padding mask of the memory.</param>
    /// <param name="tgtIsCausal">Whether position i of the targets sees only positions up to i.</param>
    /// <param name="memoryIsCausal">Whether position i sees only the memory up to i.</param>
    public virtual Tensor Forward(
        Tensor tgt, Tensor memory, Tensor? tgtMask = null, Tensor? memoryMask = null, Tensor? tgtKeyPaddingMask = null, Tensor? memoryKeyPaddingMask = null, bool tgtIsCausal = false, bool memoryIsCausal = false)
    {
        using var scope = Enter();
        foreach (var layer in layers) tgt = layer.Forward(tgt, memory, tgtMask, memoryMask, tgtKeyPaddingMask, memoryKeyPaddingMask, tgtIsCausal, memoryIsCausal);
        return norm is null ? tgt : norm.Forward(tgt);
    }
}

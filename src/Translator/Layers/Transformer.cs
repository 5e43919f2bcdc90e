namespace Translator;

/// <summary>Encoder and decoder; PyTorch's <c>nn.Transformer</c> (<see href="https://arxiv.org/abs/1706.03762"/>).</summary>
public class Transformer : Module
{
    readonly TransformerEncoder encoder;
    readonly TransformerDecoder decoder;

    /// <summary>The encoder, to call on its own.</summary>
    public TransformerEncoder Encoder => encoder;

    /// <summary>The decoder, to call on its own.</summary>
    public TransformerDecoder Decoder => decoder;

    /// <summary>A transformer.</summary>
    /// <param name="dModel">Size of inputs and outputs.</param>
    /// <param name="nhead">Number of heads; divides <paramref name="dModel"/>.</param>
    /// <param name="numEncoderLayers">Layers of the encoder.</param>
    /// <param name="numDecoderLayers">Layers of the decoder.</param>
    /// <param name="dimFeedforward">Size inside the feed-forward network.</param>
    /// <param name="dropout">Share of elements set to zero in training.</param>
    /// <param name="activation"><c>"relu"</c> or <c>"gelu"</c>.</param>
    /// <param name="layerNormEps">Epsilon of the normalisations.</param>
    /// <param name="batchFirst">Whether tensors are [N, L, E] instead of [L, N, E].</param>
    /// <param name="normFirst">Whether normalisation comes before attention and network instead of after.</param>
    /// <param name="bias">Whether dense layers and normalisations have biases.</param>
    public Transformer(
        int dModel = 512, int nhead = 8, int numEncoderLayers = 6, int numDecoderLayers = 6, int dimFeedforward = 2048, double dropout = 0.1, string activation = "relu", double layerNormEps = 1e-5, bool batchFirst = false, bool normFirst = false, bool bias = true)
    {
        encoder = new(new(dModel, nhead, dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias), numEncoderLayers, new(dModel, layerNormEps, bias: bias));
        decoder = new(new(dModel, nhead, dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias), numDecoderLayers, new(dModel, layerNormEps, bias: bias));
    }

    /// <summary>Targets [N, L, E] (or [L, N, E]) to the same shape.</summary>
    /// <param name="src">The encoder's sequence.</param>
    /// <param name="tgt">The decoder's sequence.</param>
    /// <param name="srcMask">Attention mask of the encoder, as <see cref="MultiheadAttention.Forward"/>'s.</param>
    /// <param name="tgtMask">Attention mask of the targets.</param>
    /// <param name="memoryMask">Attention mask of the memory.</param>
    /// <param name="srcKeyPaddingMask">Key padding mask of the encoder.</param>
    /// <param name="tgtKeyPaddingMask">Key padding mask of the targets.</param>
    /// <param name="memoryKeyPaddingMask">Key padding mask of the memory.</param>
    /// <param name="srcIsCausal">Whether position i of the encoder sees only positions up to i.</param>
    /// <param name="tgtIsCausal">Whether position i of the targets sees only positions up to i.</param>
    /// <param name="memoryIsCausal">Whether position i sees only the memory up to i.</param>
    public virtual Tensor Forward(
        Tensor src,
        Tensor tgt,
        Tensor? srcMask = null,
        Tensor? tgtMask = null,
        Tensor? memoryMask = null,
        Tensor? srcKeyPaddingMask = null,
        Tensor? tgtKeyPaddingMask = null,
        Tensor? memoryKeyPaddingMask = null,
        bool srcIsCausal = false,
        bool tgtIsCausal = false,
        bool memoryIsCausal = false)
    {
        using var scope = Enter();
        var memory = encoder.Forward(src, srcMask, srcKeyPaddingMask, srcIsCausal);
        return decoder.Forward(tgt, memory, tgtMask, memoryMask, tgtKeyPaddingMask, memoryKeyPaddingMask, tgtIsCausal, memoryIsCausal);
    }
}

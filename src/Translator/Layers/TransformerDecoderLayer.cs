namespace Translator;

/// <summary>Self-attention, attention over an encoder's memory, and a feed-forward network with residual connections; PyTorch's <c>nn.TransformerDecoderLayer</c>.</summary>
public class TransformerDecoderLayer : Module
{
    [Name("self_attn")] readonly MultiheadAttention selfAttn;
    [Name("multihead_attn")] readonly MultiheadAttention multiheadAttn;
    readonly Linear linear1;
    readonly Dropout dropout;
    readonly Linear linear2;
    readonly LayerNorm norm1;
    readonly LayerNorm norm2;
    readonly LayerNorm norm3;
    readonly Dropout dropout1;
    readonly Dropout dropout2;
    readonly Dropout dropout3;
    readonly bool normFirst;
    readonly string activation;
    readonly Func<TransformerDecoderLayer> copy;

    /// <summary>A decoder layer.</summary>
    /// <param name="dModel">Size of inputs and outputs.</param>
    /// <param name="nhead">Number of heads; divides <paramref name="dModel"/>.</param>
    /// <param name="dimFeedforward">Size inside the feed-forward network.</param>
    /// <param name="dropout">Share of elements set to zero in training.</param>
    /// <param name="activation"><c>"relu"</c> or <c>"gelu"</c>.</param>
    /// <param name="layerNormEps">Epsilon of the normalisations.</param>
    /// <param name="batchFirst">Whether tensors are [N, L, E] instead of [L, N, E].</param>
    /// <param name="normFirst">Whether normalisation comes before attention and network instead of after.</param>
    /// <param name="bias">Whether dense layers and normalisations have biases.</param>
    public TransformerDecoderLayer(int dModel, int nhead, int dimFeedforward = 2048, double dropout = 0.1, string activation = "relu", double layerNormEps = 1e-5, bool batchFirst = false, bool normFirst = false, bool bias = true)
    {
        if (activation is not ("relu" or "gelu")) throw new ModelException($"activation is \"relu\" or \"gelu\", not \"{activation}\"", nameof(activation));
        (this.activation, this.normFirst) = (activation, normFirst);
        copy = () => new(dModel, nhead, dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias);
        selfAttn = new MultiheadAttention(dModel, nhead, dropout, bias, batchFirst: batchFirst);
        multiheadAttn = new MultiheadAttention(dModel, nhead, dropout, bias, batchFirst: batchFirst);
        linear1 = new Linear(dModel, dimFeedforward, bias);
        this.dropout = new Dropout(dropout);
        linear2 = new Linear(dimFeedforward, dModel, bias);
        norm1 = new LayerNorm(dModel, layerNormEps, bias: bias);
        norm2 = new LayerNorm(dModel, layerNormEps, bias: bias);
        norm3 = new LayerNorm(dModel, layerNormEps, bias: bias);
        dropout1 = new Dropout(dropout);
        dropout2 = new Dropout(dropout);
        dropout3 = new Dropout(dropout);
    }

    /// <summary>A layer of the same configuration with parameters of its own.</summary>
    internal TransformerDecoderLayer Copy() => copy();

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
        if (normFirst)
        {
            tgt += AttendSelf(norm1.Forward(tgt), tgtMask, tgtKeyPaddingMask, tgtIsCausal);
            tgt += AttendMemory(norm2.Forward(tgt), memory, memoryMask, memoryKeyPaddingMask, memoryIsCausal);
            return tgt + FeedForward(norm3.Forward(tgt));
        }

        tgt = norm1.Forward(tgt + AttendSelf(tgt, tgtMask, tgtKeyPaddingMask, tgtIsCausal));
        tgt = norm2.Forward(tgt + AttendMemory(tgt, memory, memoryMask, memoryKeyPaddingMask, memoryIsCausal));
        return norm3.Forward(tgt + FeedForward(tgt));
    }

    Tensor AttendSelf(Tensor x, Tensor? mask, Tensor? padding, bool isCausal) =>
        dropout1.Forward(selfAttn.Forward(x, x, x, padding, needWeights: false, mask, isCausal: isCausal).Output);

    Tensor AttendMemory(Tensor x, Tensor memory, Tensor? mask, Tensor? padding, bool isCausal) =>
        dropout2.Forward(multiheadAttn.Forward(x, memory, memory, padding, needWeights: false, mask, isCausal: isCausal).Output);

    Tensor FeedForward(Tensor x)
    {
        var hidden = linear1.Forward(x);
        hidden = activation == "relu" ? hidden.Relu() : Functional.Gelu(hidden);
        return dropout3.Forward(linear2.Forward(dropout.Forward(hidden)));
    }
}

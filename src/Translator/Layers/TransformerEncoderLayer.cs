namespace Translator;

/// <summary>Self-attention and a feed-forward network with residual connections; PyTorch's <c>nn.TransformerEncoderLayer</c>.</summary>
public class TransformerEncoderLayer : Module, ILayer
{
    [Name("self_attn")] readonly MultiheadAttention selfAttn;
    readonly Linear linear1;
    readonly Dropout dropout;
    readonly Linear linear2;
    readonly LayerNorm norm1;
    readonly LayerNorm norm2;
    readonly Dropout dropout1;
    readonly Dropout dropout2;
    readonly bool normFirst;
    readonly string activation;
    readonly Func<TransformerEncoderLayer> copy;

    /// <summary>An encoder layer.</summary>
    /// <param name="dModel">Size of inputs and outputs.</param>
    /// <param name="nhead">Number of heads; divides <paramref name="dModel"/>.</param>
    /// <param name="dimFeedforward">Size inside the feed-forward network.</param>
    /// <param name="dropout">Share of elements set to zero in training.</param>
    /// <param name="activation"><c>"relu"</c> or <c>"gelu"</c>.</param>
    /// <param name="layerNormEps">Epsilon of the normalisations.</param>
    /// <param name="batchFirst">Whether tensors are [N, L, E] instead of [L, N, E].</param>
    /// <param name="normFirst">Whether normalisation comes before attention and network instead of after.</param>
    /// <param name="bias">Whether dense layers and normalisations have biases.</param>
    public TransformerEncoderLayer(int dModel, int nhead, int dimFeedforward = 2048, double dropout = 0.1, string activation = "relu", double layerNormEps = 1e-5, bool batchFirst = false, bool normFirst = false, bool bias = true)
    {
        if (activation is not ("relu" or "gelu")) throw new ModelException($"activation is \"relu\" or \"gelu\", not \"{activation}\"", nameof(activation));
        (this.activation, this.normFirst) = (activation, normFirst);
        copy = () => new(dModel, nhead, dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias);
        selfAttn = new MultiheadAttention(dModel, nhead, dropout, bias, batchFirst: batchFirst);
        linear1 = new Linear(dModel, dimFeedforward, bias);
        this.dropout = new Dropout(dropout);
        linear2 = new Linear(dimFeedforward, dModel, bias);
        norm1 = new LayerNorm(dModel, layerNormEps, bias: bias);
        norm2 = new LayerNorm(dModel, layerNormEps, bias: bias);
        dropout1 = new Dropout(dropout);
        dropout2 = new Dropout(dropout);
    }

    /// <summary>A layer of the same configuration with parameters of its own.</summary>
    internal TransformerEncoderLayer Copy() => copy();

    /// <summary>[N, L, E] (or [L, N, E]) to the same shape.</summary>
    /// <param name="src">The sequence.</param>
    /// <param name="srcMask">As <see cref="MultiheadAttention.Forward"/>'s attention mask.</param>
    /// <param name="srcKeyPaddingMask">As <see cref="MultiheadAttention.Forward"/>'s key padding mask.</param>
    /// <param name="isCausal">Whether position i sees only positions up to i.</param>
    public virtual Tensor Forward(Tensor src, Tensor? srcMask = null, Tensor? srcKeyPaddingMask = null, bool isCausal = false)
    {
        using var scope = Enter();
        if (normFirst)
        {
            src += Attend(norm1.Forward(src), srcMask, srcKeyPaddingMask, isCausal);
            return src + FeedForward(norm2.Forward(src));
        }

        src = norm1.Forward(src + Attend(src, srcMask, srcKeyPaddingMask, isCausal));
        return norm2.Forward(src + FeedForward(src));
    }

    Tensor ILayer.Forward(Tensor input) => Forward(input);

    Tensor Attend(Tensor x, Tensor? mask, Tensor? padding, bool isCausal) =>
        dropout1.Forward(selfAttn.Forward(x, x, x, padding, needWeights: false, mask, isCausal: isCausal).Output);

    Tensor FeedForward(Tensor x)
    {
        var hidden = linear1.Forward(x);
        hidden = activation == "relu" ? hidden.Relu() : Functional.Gelu(hidden);
        return dropout2.Forward(linear2.Forward(dropout.Forward(hidden)));
    }
}

namespace Translator;

/// <summary>Sums, means or maxima of looked-up vectors; PyTorch's <c>nn.EmbeddingBag</c>. See <see cref="Functional.EmbeddingBag"/>.</summary>
public class EmbeddingBag : Module
{
    readonly Parameter weight;
    readonly string mode;
    readonly bool includeLastOffset;
    readonly double? maxNorm;
    readonly double normType;

    /// <summary>An embedding of bags.</summary>
    /// <param name="numEmbeddings">Number of vectors.</param>
    /// <param name="embeddingDim">Their size.</param>
    /// <param name="mode"><c>"sum"</c>, <c>"mean"</c> or <c>"max"</c>.</param>
    /// <param name="includeLastOffset">Whether the last offset is the end of the last bag.</param>
    /// <param name="paddingIdx">An index that does not count.</param>
    /// <param name="maxNorm">Vectors with a larger norm are scaled down to it, see <see cref="Functional.Embedding"/>.</param>
    /// <param name="normType">Which norm.</param>
    /// <param name="scaleGradByFreq">Whether gradients are divided by how often an index occurs; for TorchSharp's training alone.</param>
    /// <param name="sparse">What gradients are stored as in PyTorch; their values are the same.</param>
    public EmbeddingBag(int numEmbeddings, int embeddingDim, string mode = "mean", bool includeLastOffset = false, int? paddingIdx = null, double? maxNorm = null, double normType = 2, bool scaleGradByFreq = false, bool sparse = false)
    {
        _ = (scaleGradByFreq, sparse);
        Require.Positive(numEmbeddings, nameof(numEmbeddings));
        Require.Positive(embeddingDim, nameof(embeddingDim));
        if (mode is not ("sum" or "mean" or "max")) throw new ModelException($"mode is \"sum\", \"mean\" or \"max\", not \"{mode}\"", nameof(mode));
        (this.mode, this.includeLastOffset, PaddingIdx, this.maxNorm, this.normType) = (mode, includeLastOffset, paddingIdx, maxNorm, normType);
        weight = new Parameter(new Initializer.Normal(0, 1), numEmbeddings, embeddingDim);
    }

    /// <summary>Index that does not count.</summary>
    public int? PaddingIdx { get; }

    /// <summary>[rows, size].</summary>
    public Tensor Weight => weight;

    /// <summary>[bags, length], or [n] with offsets, to [bags, size].</summary>
    /// <param name="input">Integers.</param>
    /// <param name="offsets">[bags]: where each bag begins in a one-dimensional input.</param>
    /// <param name="perSampleWeights">A factor for each integer; with mode sum only.</param>
    public virtual Tensor Forward(Tensor input, Tensor? offsets = null, Tensor? perSampleWeights = null)
    {
        using var scope = Enter();
        return Functional.EmbeddingBag(input, weight, offsets, mode, perSampleWeights, includeLastOffset, PaddingIdx, maxNorm, normType);
    }
}

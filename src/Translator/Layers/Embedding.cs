namespace Translator;

/// <summary>A table of vectors looked up by integers; PyTorch's <c>nn.Embedding</c>.</summary>
public class Embedding : Module, ILayer
{
    readonly Parameter weight;
    readonly double? maxNorm;
    readonly double normType;

    /// <summary>An embedding.</summary>
    /// <param name="numEmbeddings">Number of vectors.</param>
    /// <param name="embeddingDim">Their size.</param>
    /// <param name="paddingIdx">An index whose vector is not trained (and starts as zeros); it matters in training alone.</param>
    /// <param name="maxNorm">Vectors with a larger norm are scaled down to it, see <see cref="Functional.Embedding"/>.</param>
    /// <param name="normType">Which norm.</param>
    /// <param name="scaleGradByFreq">Whether gradients are divided by how often an index occurs; for TorchSharp's training alone.</param>
    /// <param name="sparse">Whether gradients are sparse tensors; for TorchSharp's training alone.</param>
    public Embedding(int numEmbeddings, int embeddingDim, int? paddingIdx = null, double? maxNorm = null, double normType = 2, bool scaleGradByFreq = false, bool sparse = false)
    {
        _ = (scaleGradByFreq, sparse);
        Require.Positive(numEmbeddings, nameof(numEmbeddings));
        Require.Positive(embeddingDim, nameof(embeddingDim));
        if (paddingIdx is { } index && (index < -numEmbeddings || index >= numEmbeddings))
            throw new ModelException($"paddingIdx {index} is outside of the {numEmbeddings} embeddings", nameof(paddingIdx));
        (PaddingIdx, this.maxNorm, this.normType) = (paddingIdx, maxNorm, normType);
        weight = new Parameter(new Initializer.Normal(0, 1), numEmbeddings, embeddingDim);
    }

    /// <summary>Index whose vector is not trained.</summary>
    public int? PaddingIdx { get; }

    /// <summary>[rows, size].</summary>
    public Tensor Weight => weight;

    /// <summary>Integers of any shape, to that shape with the vectors' size behind it.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Embedding(input, weight, PaddingIdx, maxNorm, normType);
    }
}

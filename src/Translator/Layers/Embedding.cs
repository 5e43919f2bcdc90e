namespace Translator;

/// <summary>A table of vectors looked up by integers; PyTorch's <c>nn.Embedding</c>.</summary>
public sealed class Embedding : Module, ILayer
{
    readonly Parameter weight;

    /// <summary>An embedding.</summary>
    /// <param name="numEmbeddings">Number of vectors.</param>
    /// <param name="embeddingDim">Their size.</param>
    /// <param name="paddingIdx">An index whose vector is not trained (and starts as zeros); it matters in training alone.</param>
    public Embedding(int numEmbeddings, int embeddingDim, int? paddingIdx = null)
    {
        Require.Positive(numEmbeddings, nameof(numEmbeddings));
        Require.Positive(embeddingDim, nameof(embeddingDim));
        if (paddingIdx is { } index && (index < -numEmbeddings || index >= numEmbeddings))
            throw new ModelException($"paddingIdx {index} is outside of the {numEmbeddings} embeddings", nameof(paddingIdx));
        PaddingIdx = paddingIdx;
        weight = new Parameter(new Initializer.Normal(0, 1), numEmbeddings, embeddingDim);
    }

    /// <summary>Index whose vector is not trained.</summary>
    public int? PaddingIdx { get; }

    /// <summary>[rows, size].</summary>
    public Tensor Weight => weight;

    /// <summary>Integers of any shape, to that shape with the vectors' size behind it.</summary>
    public Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Embedding(input, weight, PaddingIdx);
    }
}

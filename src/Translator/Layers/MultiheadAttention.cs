namespace Translator;

/// <summary>Attention in several heads; PyTorch's <c>nn.MultiheadAttention</c> with its <c>state_dict</c> (<see href="https://arxiv.org/abs/1706.03762"/>).</summary>
public sealed class MultiheadAttention : Module
{
    [Name("in_proj_weight")] readonly Parameter inProjWeight;
    [Name("in_proj_bias")] readonly Parameter? inProjBias;
    [Name("out_proj")] readonly Linear outProj;
    readonly int embedDim;
    readonly int numHeads;
    readonly bool batchFirst;

    /// <summary>An attention layer.</summary>
    /// <param name="embedDim">Size of queries, keys, values and outputs.</param>
    /// <param name="numHeads">Number of heads; divides <paramref name="embedDim"/>.</param>
    /// <param name="dropout">Share of attention weights set to zero in training.</param>
    /// <param name="bias">Whether the projections have biases.</param>
    /// <param name="batchFirst">Whether tensors are [N, L, E] instead of [L, N, E].</param>
    public MultiheadAttention(int embedDim, int numHeads, double dropout = 0, bool bias = true, bool batchFirst = false)
    {
        Require.Positive(embedDim, nameof(embedDim));
        Require.Divides(numHeads, embedDim, nameof(numHeads), nameof(embedDim));
        (this.embedDim, this.numHeads, this.batchFirst, Dropout) = (embedDim, numHeads, batchFirst, dropout);
        inProjWeight = new Parameter(Initializer.Xavier(embedDim, 3 * embedDim), 3 * embedDim, embedDim);
        inProjBias = bias ? new Parameter(3 * embedDim) : null;
        outProj = new Linear(embedDim, embedDim, bias);
    }

    /// <summary>Share of attention weights set to zero in training.</summary>
    public double Dropout { get; }

    /// <summary>Attention of each query over all keys.</summary>
    /// <param name="query">[N, L, E] if batch first, else [L, N, E].</param>
    /// <param name="key">[N, S, E] or [S, N, E].</param>
    /// <param name="value">As the key.</param>
    /// <param name="needWeights">Whether the weights are returned too.</param>
    /// <param name="attnMask">[L, S]: boolean (true is left out, unlike in <see cref="Functional.ScaledDotProductAttention"/>) or added to the scores; or null.</param>
    /// <param name="isCausal">Whether position i sees only positions up to i.</param>
    /// <returns>The output in the query's layout, and the weights [N, L, S] averaged over heads, or null.</returns>
    public (Tensor Output, Tensor? Weights) Forward(Tensor query, Tensor key, Tensor value, bool needWeights = true, Tensor? attnMask = null, bool isCausal = false)
    {
        using var scope = Enter();
        var (q, k, v) = Project(query, key, value);
        if (attnMask is { DType: DType.Bool }) attnMask = Functional.Eq(attnMask, false);
        var heads = Functional.ScaledDotProductAttention(q, k, v, attnMask, isCausal);
        var merged = heads.Permute(batchFirst ? [0, 2, 1, 3] : [2, 0, 1, 3]).Flatten(start: 2);
        return (outProj.Forward(merged), needWeights ? AverageWeights(q, k, attnMask, isCausal) : null);
    }

    /// <summary>Queries, keys and values of each head, [N, heads, L, E / heads].</summary>
    (Tensor Query, Tensor Key, Tensor Value) Project(Tensor query, Tensor key, Tensor value)
    {
        if (query.Rank != 3) throw new ModelException($"attention needs [N, L, E], 3 dimensions, but the query is {query.Shape}", nameof(query));
        if (ReferenceEquals(query, key) && ReferenceEquals(key, value))
        {
            var parts = Functional.Linear(query, inProjWeight, inProjBias).Chunk(3, dim: -1);
            return (Heads(parts[0]), Heads(parts[1]), Heads(parts[2]));
        }

        var weights = inProjWeight.Chunk(3);
        var biases = inProjBias?.Chunk(3);
        return (Heads(Functional.Linear(query, weights[0], biases?[0])), Heads(Functional.Linear(key, weights[1], biases?[1])), Heads(Functional.Linear(value, weights[2], biases?[2])));
    }

    Tensor Heads(Tensor x) => x.Reshape(x.Shape[0], x.Shape[1], numHeads, embedDim / numHeads).Permute(batchFirst ? [0, 2, 1, 3] : [1, 2, 0, 3]);

    Tensor AverageWeights(Tensor query, Tensor key, Tensor? mask, bool isCausal)
    {
        var scores = query.MatMul(key.Transpose(-2, -1)) / Math.Sqrt(embedDim / numHeads);
        if (isCausal) mask = Functional.Arange(key.Shape[-2]) <= Functional.Arange(query.Shape[-2]).Unsqueeze(1);
        if (mask is { DType: DType.Bool }) scores = Functional.Where(mask, scores, Functional.Full(Shape.Scalar, double.NegativeInfinity, scores.DType));
        else if (mask is not null) scores += mask;
        return scores.Softmax(-1).Mean(dim: 1);
    }
}

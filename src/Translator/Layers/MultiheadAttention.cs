namespace Translator;

/// <summary>Attention in several heads; PyTorch's <c>nn.MultiheadAttention</c> with its <c>state_dict</c> (<see href="https://arxiv.org/abs/1706.03762"/>).</summary>
public class MultiheadAttention : Module
{
    [Name("in_proj_weight")] readonly Parameter? inProjWeight;
    [Name("q_proj_weight")] readonly Parameter? qProjWeight;
    [Name("k_proj_weight")] readonly Parameter? kProjWeight;
    [Name("v_proj_weight")] readonly Parameter? vProjWeight;
    [Name("in_proj_bias")] readonly Parameter? inProjBias;
    [Name("bias_k")] readonly Parameter? biasK;
    [Name("bias_v")] readonly Parameter? biasV;
    [Name("out_proj")] readonly Linear outProj;
    readonly int embedDim;
    readonly int numHeads;
    readonly bool addZeroAttn;
    readonly bool batchFirst;

    /// <summary>An attention layer.</summary>
    /// <param name="embedDim">Size of queries and outputs.</param>
    /// <param name="numHeads">Number of heads; divides <paramref name="embedDim"/>.</param>
    /// <param name="dropout">Share of attention weights set to zero in training.</param>
    /// <param name="bias">Whether the projections have biases.</param>
    /// <param name="addBiasKv">Whether a trained key and value are added to each sequence.</param>
    /// <param name="addZeroAttn">Whether a key and value of zeros are added to each sequence.</param>
    /// <param name="kdim">Size of keys; <paramref name="embedDim"/> unless said.</param>
    /// <param name="vdim">Size of values; <paramref name="embedDim"/> unless said.</param>
    /// <param name="batchFirst">Whether tensors are [N, L, E] instead of [L, N, E].</param>
    public MultiheadAttention(int embedDim, int numHeads, double dropout = 0, bool bias = true, bool addBiasKv = false, bool addZeroAttn = false, int? kdim = null, int? vdim = null, bool batchFirst = false)
    {
        Require.Positive(embedDim, nameof(embedDim));
        Require.Divides(numHeads, embedDim, nameof(numHeads), nameof(embedDim));
        (this.embedDim, this.numHeads, this.addZeroAttn, this.batchFirst, Dropout) = (embedDim, numHeads, addZeroAttn, batchFirst, dropout);
        int keys = kdim ?? embedDim, values = vdim ?? embedDim;
        if (keys == embedDim && values == embedDim) inProjWeight = new Parameter(Initializer.Xavier(embedDim, 3 * embedDim), 3 * embedDim, embedDim);
        else
        {
            qProjWeight = new Parameter(Initializer.Xavier(embedDim, embedDim), embedDim, embedDim);
            kProjWeight = new Parameter(Initializer.Xavier(keys, embedDim), embedDim, keys);
            vProjWeight = new Parameter(Initializer.Xavier(values, embedDim), embedDim, values);
        }

        inProjBias = bias ? new Parameter(3 * embedDim) : null;
        biasK = addBiasKv ? new Parameter(new Initializer.Normal(0, Math.Sqrt(1.0 / embedDim)), 1, 1, embedDim) : null;
        biasV = addBiasKv ? new Parameter(new Initializer.Normal(0, Math.Sqrt(1.0 / embedDim)), 1, 1, embedDim) : null;
        outProj = new Linear(embedDim, embedDim, bias ? Initializer.Zeros : null);
    }

    /// <summary>Share of attention weights set to zero in training.</summary>
    public double Dropout { get; }

    /// <summary>Attention of each query over all keys.</summary>
    /// <param name="query">[N, L, E] if batch first, else [L, N, E]; or [L, E].</param>
    /// <param name="key">[N, S, kdim] or [S, N, kdim]; or [S, kdim].</param>
    /// <param name="value">As the key, with vdim.</param>
    /// <param name="keyPaddingMask">[N, S] (or [S]): boolean (true is left out) or added to the scores; or null.</param>
    /// <param name="needWeights">Whether the weights are returned too.</param>
    /// <param name="attnMask">[L, S] or [N · heads, L, S]: boolean (true is left out, unlike in <see cref="Functional.ScaledDotProductAttention"/>) or added to the scores; or null.</param>
    /// <param name="averageAttnWeights">Whether the weights are the mean over heads.</param>
    /// <param name="isCausal">Whether position i sees only positions up to i.</param>
    /// <returns>The output in the query's layout, and the weights [N, L, S] ([N, heads, L, S] unless averaged), or null.</returns>
    public virtual (Tensor Output, Tensor? Weights) Forward(
        Tensor query, Tensor key, Tensor value, Tensor? keyPaddingMask = null, bool needWeights = true, Tensor? attnMask = null, bool averageAttnWeights = true, bool isCausal = false)
    {
        using var scope = Enter();
        if (query.Rank is not (2 or 3)) throw new ModelException($"attention needs {(batchFirst ? "[N, L, E]" : "[L, N, E]")} or [L, E], but the query is {query.Shape}", nameof(query));
        var batched = query.Rank == 3;
        var (q, k, v) = Project(query, key, value);
        var mask = Mask(q, k, keyPaddingMask, attnMask, ref isCausal);
        if (biasK is not null) (k, v, mask) = (Append(k, biasK), Append(v, biasV!), Widen(mask));
        if (addZeroAttn) (k, v, mask) = (AppendZeros(k), AppendZeros(v), Widen(mask));

        var heads = Functional.ScaledDotProductAttention(q, k, v, mask, Training ? Dropout : 0, isCausal);
        var merged = heads.Permute(batched && !batchFirst ? [2, 0, 1, 3] : [0, 2, 1, 3]).Flatten(start: 2);
        var output = outProj.Forward(batched ? merged : merged.Squeeze(0));
        if (!needWeights) return (output, null);
        var weights = Functional.AttentionWeights(q, k, mask, isCausal);
        if (averageAttnWeights) weights = weights.Mean(dim: 1);
        return (output, batched ? weights : weights.Squeeze(0));
    }

    /// <summary>Queries, keys and values of each head, [N, heads, L, E / heads].</summary>
    (Tensor Query, Tensor Key, Tensor Value) Project(Tensor query, Tensor key, Tensor value)
    {
        if (inProjWeight is null)
        {
            var parts = inProjBias?.Chunk(3);
            return (Heads(Functional.Linear(query, qProjWeight!, parts?[0])), Heads(Functional.Linear(key, kProjWeight!, parts?[1])), Heads(Functional.Linear(value, vProjWeight!, parts?[2])));
        }

        if (ReferenceEquals(query, key) && ReferenceEquals(key, value))
        {
            var parts = Functional.Linear(query, inProjWeight, inProjBias).Chunk(3, dim: -1);
            return (Heads(parts[0]), Heads(parts[1]), Heads(parts[2]));
        }

        var weights = inProjWeight.Chunk(3);
        var biases = inProjBias?.Chunk(3);
        return (Heads(Functional.Linear(query, weights[0], biases?[0])), Heads(Functional.Linear(key, weights[1], biases?[1])), Heads(Functional.Linear(value, weights[2], biases?[2])));
    }

    Tensor Heads(Tensor x)
    {
        var parts = x.Unflatten(-1, [numHeads, embedDim / numHeads]);
        return x.Rank == 2 ? parts.Transpose(0, 1).Unsqueeze(0) : parts.Permute(batchFirst ? [0, 2, 1, 3] : [1, 2, 0, 3]);
    }

    /// <summary>Both masks as one, and the causal rule too where there are any: true takes part, or numbers added to the scores.</summary>
    Tensor? Mask(Tensor query, Tensor key, Tensor? keyPaddingMask, Tensor? attnMask, ref bool isCausal)
    {
        var (n, length, keys) = (query.Shape[0], query.Shape[2], key.Shape[2]);
        if (attnMask is { Rank: 3 }) attnMask = attnMask.Unflatten(0, [n, numHeads]);
        if (keyPaddingMask is not null) keyPaddingMask = keyPaddingMask.Reshape(n, 1, 1, keys);
        var masks = new[] { keyPaddingMask, attnMask }.OfType<Tensor>().ToList();
        if (isCausal && (masks.Count > 0 || biasK is not null || addZeroAttn))
        {
            masks.Add(Functional.Arange(keys) > Functional.Arange(length).Unsqueeze(1));
            isCausal = false;
        }

        if (masks.Count == 0) return null;
        return masks.TrueForAll(m => m.DType == DType.Bool)
            ? Functional.LogicalNot(masks.Aggregate(Functional.LogicalOr))
            : masks.Select(m => m.DType == DType.Bool ? Functional.Where(m, double.NegativeInfinity, Functional.ZerosLike(m, query.DType)) : m).Aggregate(Functional.Add);
    }

    /// <summary>One more key or value, the same in each sequence.</summary>
    Tensor Append(Tensor heads, Tensor bias) =>
        Functional.Cat([heads, bias.Reshape(1, numHeads, 1, embedDim / numHeads).Expand(heads.Shape[0], -1, -1, -1)], dim: 2);

    static Tensor AppendZeros(Tensor heads) => Functional.Cat([heads, Functional.Full(heads.Shape.With(2, 1), 0, heads.DType)], dim: 2);

    /// <summary>What is added to the keys takes part for every query.</summary>
    static Tensor? Widen(Tensor? mask) => mask is null ? null
        : Functional.Cat([mask, Functional.Full(mask.Shape.With(-1, 1), mask.DType == DType.Bool ? true : 0.0, mask.DType)], dim: -1);
}

namespace Translator;

public static partial class Functional
{
    /// <summary>softmax(Q Kᵀ · scale + mask) V; <c>torch.nn.functional.scaled_dot_product_attention</c> (<see href="https://arxiv.org/abs/1706.03762"/>).</summary>
    /// <param name="query">[..., L, E].</param>
    /// <param name="key">[..., S, E].</param>
    /// <param name="value">[..., S, V].</param>
    /// <param name="attnMask">Broadcastable to [..., L, S]: boolean (true takes part), or added to the scores; or null.</param>
    /// <param name="dropoutP">Share of attention weights set to zero at random; 0 in evaluation.</param>
    /// <param name="isCausal">Whether position i sees only positions up to i; not together with a mask.</param>
    /// <param name="scale">Factor of the scores; 1/√E unless given.</param>
    /// <param name="enableGqa">Whether query may have a multiple of the heads (dimension -3) of key and value, which are repeated (<see href="https://arxiv.org/abs/2305.13245"/>).</param>
    public static Tensor ScaledDotProductAttention(
        Tensor query, Tensor key, Tensor value, Tensor? attnMask = null, double dropoutP = 0, bool isCausal = false, double? scale = null, bool enableGqa = false)
    {
        if (isCausal && attnMask is not null) throw new ModelException("a mask and isCausal exclude each other: put the causal part into the mask", nameof(isCausal));
        if (enableGqa) (key, value) = (RepeatHeads(key, query, nameof(key)), RepeatHeads(value, query, nameof(value)));
        return CheckShare(dropoutP) == 0
            ? Apply(new Operators.ScaledDotProductAttention(isCausal, scale), query, key, value, attnMask)
            : MatMul(Dropout(AttentionWeights(query, key, attnMask, isCausal, scale), dropoutP), value);
    }

    /// <summary>softmax(Q Kᵀ · scale + mask): what <see cref="ScaledDotProductAttention"/> multiplies the values by.</summary>
    internal static Tensor AttentionWeights(Tensor query, Tensor key, Tensor? attnMask, bool isCausal, double? scale = null)
    {
        var scores = MatMul(query, Transpose(key, -2, -1)) * (scale ?? 1 / Math.Sqrt((int)query.Shape[-1]));
        if (isCausal) attnMask = Arange(key.Shape[-2]) <= Unsqueeze(Arange(query.Shape[-2]), 1);
        if (attnMask is { DType: DType.Bool }) scores = Where(attnMask, scores, double.NegativeInfinity);
        else if (attnMask is not null) scores += attnMask;
        return Softmax(scores, -1);
    }

    static Tensor RepeatHeads(Tensor tensor, Tensor query, string argument)
    {
        if (tensor.Rank < 3 || query.Rank < 3) throw new ModelException($"grouped heads need [..., heads, length, size], but the {argument} is {tensor.Shape} and the query {query.Shape}", argument);
        Dim heads = tensor.Shape[-3], queries = query.Shape[-3];
        return queries % heads == 0
            ? RepeatInterleave(tensor, queries / heads, -3)
            : throw new ModelException($"{heads} heads of the {argument} do not divide the {queries} of the query", argument);
    }
}

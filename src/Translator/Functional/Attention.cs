namespace Translator;

public static partial class Functional
{
    /// <summary>softmax(Q Kᵀ · scale + mask) V; <c>torch.nn.functional.scaled_dot_product_attention</c> (<see href="https://arxiv.org/abs/1706.03762"/>).</summary>
    /// <param name="query">[..., L, E].</param>
    /// <param name="key">[..., S, E].</param>
    /// <param name="value">[..., S, V].</param>
    /// <param name="attnMask">Broadcastable to [..., L, S]: boolean (true takes part), or added to the scores; or null.</param>
    /// <param name="isCausal">Whether position i sees only positions up to i; not together with a mask.</param>
    /// <param name="scale">Factor of the scores; 1/√E unless given.</param>
    public static Tensor ScaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor? attnMask = null, bool isCausal = false, double? scale = null) =>
        isCausal && attnMask is not null
            ? throw new ModelException("a mask and isCausal exclude each other: put the causal part into the mask", nameof(isCausal))
            : Apply(new Operators.ScaledDotProductAttention(isCausal, scale), query, key, value, attnMask);
}

namespace Translator.Operators;

/// <summary>
/// softmax(Q Kᵀ · scale + mask) V over the last two dimensions. Inputs: query [..., L, E], key [..., S, E], value [..., S, V],
/// optional mask broadcastable to [..., L, S]: boolean (true takes part) or added.
/// A query that the mask lets see no key gives zeros.
/// </summary>
/// <param name="IsCausal">Whether position i sees only positions up to i.</param>
/// <param name="Scale">Factor of the scores; null is 1/√E.</param>
public sealed record ScaledDotProductAttention(bool IsCausal, double? Scale) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var (query, key, value) = (inputs[0]!, inputs[1]!.Shape, inputs[2]!.Shape);
        if (query.Shape.Rank < 2 || key.Rank < 2 || value.Rank < 2) throw new ModelException($"attention needs [..., length, size], but has {query.Shape}, {key} and {value}", "query");
        if (SizeAssumptions.Agree(query.Shape[-1], key[-1]) is null) throw new ModelException($"query {query.Shape} and key {key} differ in their last size", "key");
        if (SizeAssumptions.Agree(key[-2], value[-2]) is null) throw new ModelException($"key {key} and value {value} differ in length", "value");
        var batch = Broadcasting.Of(query.Shape.Slice(0, query.Shape.Rank - 2), Broadcasting.Of(key.Slice(0, key.Rank - 2), value.Slice(0, value.Rank - 2)));
        var shape = new Shape([.. batch, query.Shape[-2], value[-1]]);
        var scores = shape.With(-1, key[-2]);
        if (inputs.Count > 3 && inputs[3] is { } mask && !Broadcasting.Of(mask.Shape, scores).Equals(scores))
            throw new ModelException($"the mask {mask.Shape} does not spread over the scores {scores}", "attnMask");
        return query with { Shape = shape };
    }
}

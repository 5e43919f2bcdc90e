namespace Translator.Properties.Families;

/// <summary>Attention, and the layers of transformers.</summary>
static class Attention
{
    public static IEnumerable<Property> All =>
    [
        new("ScaledDotProductAttention",
            from batch in Draw.Shape(0, 2, 3)
            from queries in Gen.Int[1, 4]
            from keys in Gen.Int[1, 4]
            from size in Gen.Int[1, 4]
            from width in Gen.Int[1, 4]
            from form in Gen.OneOf("", "", ", isCausal: true", ", scale: 0.3", ", mask", ", bias")
            select new Sample($"ScaledDotProductAttention(query, key, value{form})",
            [
                new("query", [.. batch, queries, size]), new("key", [.. batch, keys, size]), new("value", [.. batch, keys, width]),
                .. new[] { Mask(queries, keys), new Argument("bias", [queries, keys]) }.Where(a => form.EndsWith(a.Name, StringComparison.Ordinal)),
            ])),
        new("ScaledDotProductAttention of grouped queries",
            from heads in Gen.Int[1, 3]
            from groups in Gen.Int[1, 3]
            from keys in Gen.Int[1, 4]
            select new Sample("ScaledDotProductAttention(query, key, value, enableGqa: true)", new Argument("query", [2, heads * groups, 3, 4]), new Argument("key", [2, heads, keys, 4]), new Argument("value", [2, heads, keys, 4]))),
        new("layer MultiheadAttention",
            from heads in Gen.Int[1, 2]
            from each in Gen.Int[1, 3]
            from batchFirst in Gen.Bool
            from bias in Draw.Flag
            from extra in Gen.OneOf("", ", addBiasKv: true", ", addZeroAttn: true")
            from form in Gen.OneOf("x, x, x", "x, y, y", "x, y, y, averageAttnWeights: false", "x, y, y, attnMask: mask", "x, y, y, padding")
            let batch = 2
            select new Sample($"layer.Forward({form})",
            [
                .. new Argument[]
                {
                    new("x", batchFirst ? [batch, 3, heads * each] : [3, batch, heads * each]), new("y", batchFirst ? [batch, 4, heads * each] : [4, batch, heads * each]),
                    Mask(3, 4), new("padding", [batch, 4], DType.Bool) { Given = [0, 1, 0, 0, 0, 0, 0, 1] },
                }.Where(a => form.Contains(a.Name, StringComparison.Ordinal)),
            ])
            { Layer = $"MultiheadAttention({heads * each}, {heads}, bias: {bias}{extra}, batchFirst: {(batchFirst ? "true" : "false")})", Outputs = 2, IsDeep = true }),
        .. new[] { "TransformerEncoderLayer", "TransformerDecoderLayer" }.Select(kind => new Property($"layer {kind}",
            from heads in Gen.Int[1, 2]
            from each in Gen.Int[1, 3]
            from activation in Gen.OneOf("relu", "gelu")
            from normFirst in Draw.Flag
            from bias in Draw.Flag
            let memory = kind == "TransformerDecoderLayer"
            select new Sample(memory ? "layer.Forward(x, y)" : "layer.Forward(x)", [new("x", [2, 3, heads * each]) { Symbols = ["N", "T"] }, .. memory ? [new("y", [2, 4, heads * each]) { Symbols = ["N", "S"] }] : Array.Empty<Argument>()])
            { Layer = $"{kind}({heads * each}, {heads}, 5, 0.1, \"{activation}\", batchFirst: true, normFirst: {normFirst}, bias: {bias})", IsDeep = true })),
        new("layer TransformerEncoder", Gen.Int[1, 2].Select(layers => new Sample("layer.Forward(x)", new Argument("x", [3, 2, 4]) { Symbols = ["T", "N"] })
        { Layer = $"TransformerEncoder(new TransformerEncoderLayer(4, 2, 5), {layers}, new LayerNorm(4))", IsDeep = true })),
        new("layer TransformerDecoder", Gen.Int[1, 2].Select(layers => new Sample("layer.Forward(x, y)", new Argument("x", [3, 2, 4]) { Symbols = ["T", "N"] }, new Argument("y", [4, 2, 4]) { Symbols = ["S", "N"] })
        { Layer = $"TransformerDecoder(new TransformerDecoderLayer(4, 2, 5), {layers}, new LayerNorm(4))", IsDeep = true })),
        new("layer Transformer", Draw.Flag.Select(normFirst => new Sample("layer.Forward(x, y)", new Argument("x", [3, 2, 4]), new Argument("y", [2, 2, 4]))
        { Layer = $"Transformer(4, 2, 1, 1, 5, normFirst: {normFirst})", IsDeep = true })),
    ];

    /// <summary>Each query sees at least one key, as PyTorch's engines want it.</summary>
    static Argument Mask(int queries, int keys) => new("mask", [queries, keys], DType.Bool) { Given = [.. Enumerable.Range(0, queries * keys).Select(i => (i % keys + i / keys) % 3 == 0 || i % keys == 0 ? 1.0 : 0)] };
}

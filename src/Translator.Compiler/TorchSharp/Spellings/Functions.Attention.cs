namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Attention =>
    [
        Row("ScaledDotProductAttention", "functional.scaled_dot_product_attention({query}, {key}, {value}[, attn_mask: {attnMask}][, p: {dropoutP}][, is_casual: {isCausal}])", "Attention"),
    ];
}

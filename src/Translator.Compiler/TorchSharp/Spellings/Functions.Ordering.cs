namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Ordering =>
    [
        Row("Max", "{input}.max([, {other}][, {dim}][, keepdim: {keepdim}])"),
        Row("Min", "{input}.min([, {other}][, {dim}][, keepdim: {keepdim}])"),
        Row("Argmax", "{input}.argmax([, {dim}])", "Ordering"),
        Row("Argmin", "{input}.argmin([, {dim}])", "Ordering"),
        Row("Argsort", "{input}.argsort([, dim: {dim}][, descending: {descending}])", "Ordering"),
        Row("Sort", "{input}.sort([, dim: {dim}][, descending: {descending}][, stable: {stable}])"),
        Unary("Msort", "msort"),
        Row("Topk", "{input}.topk({k:(int)}[, dim: {dim}][, largest: {largest}][, sorted: {sorted}])"),
        Row("Kthvalue", "{input}.kthvalue({k}, {dim=-1}[, keepdim: {keepdim}])"),
        Row("Median", "{input}.median()", "Ordering"),
    ];
}

namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Reductions =>
    [
        // named: TorchSharp takes a bare 0 for its first element type
        Row("Sum", "{input}.sum([, dim: {dim}][, keepdim: {keepdim}][, type: {dtype}])"),
        Row("Mean", "{input}.mean({dim[]}[, keepdim: {keepdim}][, type: {dtype}])"),
        Row("Mean(Tensor, DType?)", "{input}[.to({dtype})].mean()"),
        Row("Prod", "{input}.prod([, dim: {dim}][, keepdim: {keepdim}][, type: {dtype}])"),
        Row("Amax", "{input}.amax({dim[]}[, keepdim: {keepdim}])"),
        Row("Amax(Tensor)", "{input}.amax()"),
        Row("Amin", "{input}.amin({dim[]}[, keepdim: {keepdim}])"),
        Row("Amin(Tensor)", "{input}.amin()"),
        Row("Aminmax", "{input}.aminmax()", "Reductions"),
        Row("All", "{input}.all([, {dim}][, keepdim: {keepdim}])"),
        Own("All(Tensor, int[], bool)", "Reductions"),
        Row("Any", "{input}.any([, {dim}][, keepdim: {keepdim}])"),
        Own("Any(Tensor, int[], bool)", "Reductions"),
        Row("CountNonzero", "{input}.count_nonzero([, {dim[]}])"),
        Own("Nansum", "Reductions"),
        Own("Nanmean", "Reductions"),
        Row("Logsumexp", "{input}.logsumexp({dim}[, keepdim: {keepdim}])"),
        Own("Logsumexp(Tensor, int[], bool)", "Reductions"),
        Row("Var", "{input}.var([, {dim}][, unbiased: {unbiased}][, keepdim: {keepdim}])", "Statistics"),
        Row("Std", "{input}.std([, {dim}][, unbiased: {unbiased}][, keepdim: {keepdim}])", "Statistics"),
        Own("Var(Tensor, bool)", "Statistics"),
        Row("VarMean", "{input}.var_mean({dim[]}[, unbiased: {unbiased}][, keepdim: {keepdim}])", "Statistics"),
        Row("StdMean", "{input}.std_mean({dim[]}[, unbiased: {unbiased}][, keepdim: {keepdim}])", "Statistics"),
        Row("Norm", "linalg.vector_norm({input}[.to({dtype})][, {p}][, dims: {dim[]}][, keepdim: {keepdim}])"),
        Row("Normalize", "functional.normalize({input}[, p: {p}][, dim: {dim}][, eps: {eps}])"),
        Own("Normalize(Tensor, double, int[], double)", "Statistics"),
        Row("Cumsum", "{input}.cumsum({dim}[, type: {dtype}])"),
        Row("Cumprod", "{input}.cumprod({dim}[, type: {dtype}])"),
        Row("Cummax", "{input}.cummax({dim})"),
        Row("Cummin", "{input}.cummin({dim})"),
        Row("Logcumsumexp", "{input}.logcumsumexp({dim})"),
        Row("Diff", "{input}.diff([, dim: {dim}])", "Cumulative"),
    ];
}

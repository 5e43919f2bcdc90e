namespace Translator.Compiler.TorchSharp.Spellings;

/// <summary>How TorchSharp spells each function of the DSL. Defaults are the same on both sides unless the argument is always written.</summary>
static class Functions
{
    public static IReadOnlyDictionary<string, Spelling> All { get; } = new (string Function, string Template)[]
    {
        // elementwise
        ("Neg", "{input}.neg()"),
        ("Abs", "{input}.abs()"),
        ("Exp", "{input}.exp()"),
        ("Log", "{input}.log()"),
        ("Sqrt", "{input}.sqrt()"),
        ("Rsqrt", "{input}.rsqrt()"),
        ("Erf", "{input}.erf()"),
        ("Add", "{input}.add({other})"),
        ("Sub", "{input}.sub({other})"),
        ("Mul", "{input}.mul({other})"),
        ("Div", "{input}.div({other})"),
        ("Pow", "{input}.pow({exponent})"),
        ("Maximum", "maximum({input}, {other})"),
        ("Minimum", "minimum({input}, {other})"),
        ("Where", "where({condition}, {input}, {other})"),
        ("To", "{input}.to({dtype})"),

        // comparison
        ("Eq", "{input}.eq({other})"),
        ("Ne", "{input}.ne({other})"),
        ("Lt", "{input}.lt({other})"),
        ("Le", "{input}.le({other})"),
        ("Gt", "{input}.gt({other})"),
        ("Ge", "{input}.ge({other})"),

        // activations
        ("Relu", "functional.relu({input})"),
        ("Sigmoid", "{input}.sigmoid()"),
        ("Tanh", "{input}.tanh()"),
        ("Gelu", "functional.gelu({input}[, {approximate}])"),
        ("Softmax", "functional.softmax({input}, {dim})"),
        ("LogSoftmax", "functional.log_softmax({input}, {dim})"),

        // creation
        ("Arange", "arange([{start}, ]{end}[, {step}][, dtype: {dtype}])"),
        ("Full", "full({shape}, {fillValue}[, dtype: {dtype}])"),
        ("Zeros", "zeros({size...})"),
        ("Ones", "ones({size...})"),

        // reductions
        ("Sum", "{input}.sum([{dim}][, keepdim: {keepdim}])"),
        ("Mean", "{input}.mean([{dim}][, keepdim: {keepdim}])"),
        ("Amax", "{input}.amax({dim}[, keepdim: {keepdim}])"),
        ("Amin", "{input}.amin({dim}[, keepdim: {keepdim}])"),

        // shaping
        ("Reshape", "{input}.reshape({shape...})"),
        ("View", "{input}.reshape({shape...})"),
        ("Flatten", "{input}.flatten([start_dim: {start}][, end_dim: {end}])"),
        ("Transpose", "{input}.transpose({dim0}, {dim1})"),
        ("Permute", "{input}.permute({dims...})"),
        ("Unsqueeze", "{input}.unsqueeze({dim})"),
        ("Squeeze", "{input}.squeeze({dim})"),
        ("Expand", "{input}.expand({size...})"),
        ("Cat", "cat({tensors}[, dim: {dim}])"),
        ("Stack", "stack({tensors}[, dim: {dim}])"),
        ("Split", "{input}.split([{splitSize}][{splitSizes}][, dim: {dim}])"),
        ("Chunk", "{input}.chunk({chunks}[, dim: {dim}])"),

        // indexing
        ("Narrow", "{input}.narrow({dim}, {start}, {length})"),
        ("IndexSelect", "{input}.index_select({dim}, {index})"),
        ("Embedding", "functional.embedding({input}, {weight})"),

        // linear algebra
        ("Linear", "functional.linear({input}, {weight}[, {bias}])"),
        ("MatMul", "{input}.matmul({other})"),

        // convolution and pooling
        ("Conv1d", "functional.conv1d({input}, {weight}[, {bias}][, stride: {stride}][, padding: {padding}][, dilation: {dilation}][, groups: {groups}])"),
        ("Conv2d", "functional.conv2d({input}, {weight}[, {bias}][, strides: {stride}][, padding: {padding}][, dilation: {dilation}][, groups: {groups}])"),
        ("Conv3d", "functional.conv3d({input}, {weight}[, {bias}][, strides: {stride}][, padding: {padding}][, dilation: {dilation}][, groups: {groups}])"),
        ("MaxPool2d", "functional.max_pool2d({input}, kernel_size: {kernelSize}[, stride: {stride}][, padding: {padding}][, dilation: {dilation}][, ceil_mode: {ceilMode}])"),
        ("AdaptiveAvgPool2d", "functional.adaptive_avg_pool2d({input}, {outputSize})"),

        // normalisation
        ("BatchNorm", "functional.batch_norm({input}, {runningMean}, {runningVar}[, weight: {weight}][, bias: {bias}][, eps: {eps}])"),
        ("LayerNorm", "functional.layer_norm({input}, {normalizedShape}[, weight: {weight}][, bias: {bias}][, eps: {eps}])"),

        // attention
        ("ScaledDotProductAttention", "functional.scaled_dot_product_attention({query}, {key}, {value}[, attn_mask: {attnMask}][, is_casual: {isCausal}])"),
    }.ToDictionary(f => f.Function, f => new Spelling(f.Template), StringComparer.Ordinal);
}

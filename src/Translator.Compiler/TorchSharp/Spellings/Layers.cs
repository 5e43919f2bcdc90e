namespace Translator.Compiler.TorchSharp.Spellings;

/// <summary>How TorchSharp spells each layer of the DSL: a factory method of <c>torch.nn</c>, or a class of our own where TorchSharp lacks the layer.</summary>
static class Layers
{
    const string Convolution = "({inChannels}, {outChannels}, kernel_size: {kernelSize}[, stride: {stride}][, padding: {padding}][, dilation: {dilation}][, groups: {groups}][, bias: {bias}])";
    const string BatchNorm = "({numFeatures}[, eps: {eps}][, momentum: {momentum}][, affine: {affine}])";

    public static IReadOnlyDictionary<string, Spelling> All { get; } = new (string Layer, string Template)[]
    {
        ("Linear", "Linear({inFeatures}, {outFeatures}[, hasBias: {bias}])"),
        ("Conv1d", "Conv1d" + Convolution),
        ("Conv2d", "Conv2d" + Convolution),
        ("Conv3d", "Conv3d" + Convolution),
        ("MaxPool2d", "MaxPool2d(kernel_size: {kernelSize}[, stride: {stride}][, padding: {padding}][, dilation: {dilation}][, ceil_mode: {ceilMode}])"),
        ("AdaptiveAvgPool2d", "AdaptiveAvgPool2d({outputSize})"),
        ("BatchNorm1d", "BatchNorm1d" + BatchNorm),
        ("BatchNorm2d", "BatchNorm2d" + BatchNorm),
        ("BatchNorm3d", "BatchNorm3d" + BatchNorm),
        ("LayerNorm", "LayerNorm({normalizedShape}[, eps: {eps}][, elementwise_affine: {elementwiseAffine}][, bias: {bias}])"),
        ("Embedding", "Embedding({numEmbeddings}, {embeddingDim}[, padding_idx: {paddingIdx}])"),
        ("ReLU", "ReLU([inplace: {inplace}])"),
        ("GELU", "GELU([{approximate}])"),
        ("Tanh", "Tanh()"),
        ("Sigmoid", "Sigmoid()"),
        ("Softmax", "Softmax({dim})"),
        ("Dropout", "Dropout([{p}][, inplace: {inplace}])"),
        ("Identity", "Identity()"),
        ("Sequential", "Sequential({modules...})"),
        ("ModuleList", "ModuleList({modules...})"),
        ("MultiheadAttention", "new MultiheadAttention({embedDim}, {numHeads}[, dropout: {dropout}][, bias: {bias}][, batchFirst: {batchFirst}])"),
        ("Parameter", "new Parameter(zeros({shape...}))"),
        ("Buffer", "zeros({shape...})"),
    }.ToDictionary(l => l.Layer, l => new Spelling(l.Template), StringComparer.Ordinal);

    /// <summary>Layers that TorchSharp lacks or has otherwise; each is a file under <c>Support/</c>.</summary>
    public static IReadOnlyCollection<string> Own { get; } = new HashSet<string>(StringComparer.Ordinal) { "MultiheadAttention" };
}

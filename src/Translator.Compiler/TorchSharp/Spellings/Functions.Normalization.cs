namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Normalization =>
    [
        Row("BatchNorm", "functional.batch_norm({input}, {runningMean}, {runningVar}[, weight: {weight}][, bias: {bias}][, training: {training}][, momentum: {momentum}][, eps: {eps}])"),
        Row("InstanceNorm", "functional.instance_norm({input}[, running_mean: {runningMean}][, running_var: {runningVar}][, weight: {weight}][, bias: {bias}][, use_input_stats: {useInputStats}][, momentum: {momentum}][, eps: {eps}])"),
        Row("LayerNorm", "functional.layer_norm({input}, {normalizedShape}[, weight: {weight}][, bias: {bias}][, eps: {eps}])"),
        Row("GroupNorm", "functional.group_norm({input}, {numGroups}[, weight: {weight}][, bias: {bias}][, eps: {eps}])"),
        Own("RmsNorm", "Normalization"),
        Row("LocalResponseNorm", "functional.local_response_norm({input}, {size}[, alpha: {alpha}][, beta: {beta}][, k: {k}])"),
    ];
}

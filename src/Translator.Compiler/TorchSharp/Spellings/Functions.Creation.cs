namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Creation =>
    [
        Row("Arange", "arange([, {start}][, {end}][, {step}][, dtype: {dtype}][, device: {device}])"),
        Row("Full", "TorchFunctions.Full({size}, {fillValue}[, dtype: {dtype}][, device: {device}])", "Creation"),
        Row("Zeros", "zeros({size[]=[]}[, dtype: {dtype}][, device: {device}])"),
        Row("Ones", "ones({size[]=[]}[, dtype: {dtype}][, device: {device}])"),
        Row("Rand", "rand({size[]=[]}[, device: {device}])"),
        Row("Randn", "randn({size[]=[]}[, device: {device}])"),
        Row("FullLike", "full_like({input}, {fillValue}[, dtype: {dtype}])"),
        Row("ZerosLike", "zeros_like({input}[, dtype: {dtype}])"),
        Row("OnesLike", "ones_like({input}[, dtype: {dtype}])"),
        Row("Eye", "eye({n}[, {m}][, dtype: {dtype}][, device: {device}])"),
        Row("Linspace", "linspace({start}, {end}, {steps}[, dtype: {dtype}][, device: {device}])"),
        Row("Logspace", "logspace({start}, {end}, {steps}[, {base}][, dtype: {dtype}][, device: {device}])"),
        Row("Meshgrid", "meshgrid({tensors}[, indexing: {indexing}])"),
    ];
}

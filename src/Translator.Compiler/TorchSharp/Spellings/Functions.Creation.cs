namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Creation =>
    [
        Row("Arange", "arange([, {start}][, {end}][, {step}][, dtype: {dtype}])"),
        Own("Full", "Creation"),
        Row("Zeros", "zeros({size[]=[]}[, dtype: {dtype}])"),
        Row("Ones", "ones({size[]=[]}[, dtype: {dtype}])"),
        Row("Rand", "rand({size[]=[]})"),
        Row("Randn", "randn({size[]=[]})"),
        Row("FullLike", "full_like({input}, {fillValue}[, dtype: {dtype}])"),
        Row("ZerosLike", "zeros_like({input}[, dtype: {dtype}])"),
        Row("OnesLike", "ones_like({input}[, dtype: {dtype}])"),
        Row("Eye", "eye({n}[, {m}][, dtype: {dtype}])"),
        Row("Linspace", "linspace({start}, {end}, {steps}[, dtype: {dtype}])"),
        Row("Logspace", "logspace({start}, {end}, {steps}[, {base}][, dtype: {dtype}])"),
        Row("Meshgrid", "meshgrid({tensors}[, indexing: {indexing}])"),
    ];
}

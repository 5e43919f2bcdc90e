namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Pooling =>
    [
        Row("MaxPool1d", "functional.max_pool1d({input}, {kernelSize}[, stride: {stride}][, padding: {padding}][, dilation: {dilation}][, ceil_mode: {ceilMode}])"),
        Row("MaxPool1dWithIndices", "functional.max_pool1d_with_indices({input}, {kernelSize}[, stride: {stride}][, padding: {padding}][, dilation: {dilation}][, ceil_mode: {ceilMode}])"),
        Row("AvgPool1d", "functional.avg_pool1d({input}, {kernelSize}[, stride: {stride}][, padding: {padding}][, ceil_mode: {ceilMode}][, count_include_pad: {countIncludePad}])"),
        Row("LpPool1d", "functional.lp_pool1d({input}, {normType}, {kernelSize}[, stride: {stride}][, ceil_mode: {ceilMode}])"),
        Row("AdaptiveAvgPool1d", "functional.adaptive_avg_pool1d({input}, {outputSize})"),
        Row("AdaptiveAvgPool1d(null)", "TorchFunctions.AdaptiveAvgPool({input}, {outputSize[]})", "Pooling"),
        Row("AdaptiveMaxPool1d", "functional.adaptive_max_pool1d({input}, {outputSize})"),
        Row("AdaptiveMaxPool1d(null)", "TorchFunctions.AdaptiveMaxPool({input}, {outputSize[]}).Values", "Pooling"),
        Row("AdaptiveMaxPool1dWithIndices", "functional.adaptive_max_pool1d_with_indices({input}, {outputSize})"),
        Row("AdaptiveMaxPool1dWithIndices(null)", "TorchFunctions.AdaptiveMaxPool({input}, {outputSize[]})", "Pooling"),
        Row("MaxUnpool1d", "functional.max_unpool1d({input}, {indices}, {kernelSize}[, stride: {stride}][, padding: {padding}][, output_size: {outputSize[]}])"),
        Row("MaxPool2d", "functional.max_pool2d({input}, {kernelSize[2]}[, strides: {stride[2]}][, padding: {padding[2]}][, dilation: {dilation[2]}][, ceil_mode: {ceilMode}])"),
        Row("MaxPool2dWithIndices", "functional.max_pool2d_with_indices({input}, {kernelSize[2]}[, strides: {stride[2]}][, padding: {padding[2]}][, dilation: {dilation[2]}][, ceil_mode: {ceilMode}])"),
        Row("AvgPool2d", "functional.avg_pool2d({input}, {kernelSize[2]}[, stride: {stride[2]}][, padding: {padding[2]}][, ceil_mode: {ceilMode}][, count_include_pad: {countIncludePad}][, divisor_override: {divisorOverride}])"),
        Row("LpPool2d", "functional.lp_pool2d({input}, {normType}, {kernelSize[2]}[, stride: {stride[2]}][, ceil_mode: {ceilMode}])"),
        Row("AdaptiveAvgPool2d", "functional.adaptive_avg_pool2d({input}, {outputSize[2]})"),
        Row("AdaptiveAvgPool2d(null)", "TorchFunctions.AdaptiveAvgPool({input}, {outputSize[2]})", "Pooling"),
        Row("AdaptiveMaxPool2d", "functional.adaptive_max_pool2d({input}, {outputSize[2]})"),
        Row("AdaptiveMaxPool2d(null)", "TorchFunctions.AdaptiveMaxPool({input}, {outputSize[2]}).Values", "Pooling"),
        Row("AdaptiveMaxPool2dWithIndices", "functional.adaptive_max_pool2d_with_indices({input}, {outputSize[2]})"),
        Row("AdaptiveMaxPool2dWithIndices(null)", "TorchFunctions.AdaptiveMaxPool({input}, {outputSize[2]})", "Pooling"),
        Row("MaxUnpool2d", "functional.max_unpool2d({input}, {indices}, {kernelSize[2]}[, stride: {stride[2]}][, padding: {padding[2]}][, output_size: {outputSize[]}])"),
        Row("MaxPool3d", "functional.max_pool3d({input}, {kernelSize[3]}[, strides: {stride[3]}][, padding: {padding[3]}][, dilation: {dilation[3]}][, ceil_mode: {ceilMode}])"),
        Row("MaxPool3dWithIndices", "functional.max_pool3d_with_indices({input}, {kernelSize[3]}[, strides: {stride[3]}][, padding: {padding[3]}][, dilation: {dilation[3]}][, ceil_mode: {ceilMode}])"),
        Row("AvgPool3d", "functional.avg_pool3d({input}, {kernelSize[3]}[, stride: {stride[3]}][, padding: {padding[3]}][, ceil_mode: {ceilMode}][, count_include_pad: {countIncludePad}][, divisor_override: {divisorOverride}])"),
        Row("LpPool3d", "TorchFunctions.LpPool3d({input}, {normType}, {kernelSize[3]}[, stride: {stride[3]}][, ceilMode: {ceilMode}])", "Pooling"),
        Row("AdaptiveAvgPool3d", "functional.adaptive_avg_pool3d({input}, {outputSize[3]})"),
        Row("AdaptiveAvgPool3d(null)", "TorchFunctions.AdaptiveAvgPool({input}, {outputSize[3]})", "Pooling"),
        Row("AdaptiveMaxPool3d", "TorchFunctions.AdaptiveMaxPool({input}, {outputSize[3]}).Values", "Pooling"),
        Row("AdaptiveMaxPool3d(null)", "TorchFunctions.AdaptiveMaxPool({input}, {outputSize[3]}).Values", "Pooling"),
        Row("AdaptiveMaxPool3dWithIndices", "TorchFunctions.AdaptiveMaxPool({input}, {outputSize[3]})", "Pooling"),
        Row("AdaptiveMaxPool3dWithIndices(null)", "TorchFunctions.AdaptiveMaxPool({input}, {outputSize[3]})", "Pooling"),
        Row("MaxUnpool3d", "functional.max_unpool3d({input}, {indices}, {kernelSize[3]}[, stride: {stride[3]}][, padding: {padding[3]}][, output_size: {outputSize[]}])"),
    ];
}

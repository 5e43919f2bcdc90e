namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Convolutions =>
    [
        Row("Conv1d", "functional.conv1d({input}, {weight}[, {bias}][, stride: {stride}][, padding: {padding}][, dilation: {dilation}][, groups: {groups}])"),
        Row("Conv1d(padding)", "functional.conv1d_padding({input}, {weight}[, {bias}][, stride: {stride}], padding: {padding}[, dilation: {dilation}][, groups: {groups}])"),
        Row("ConvTranspose1d", "functional.conv_transpose1d({input}, {weight}[, {bias}][, stride: {stride}][, padding: {padding}][, output_padding: {outputPadding}][, dilation: {dilation}][, groups: {groups}])"),
        Row("Conv2d", "functional.conv2d({input}, {weight}[, {bias}][, strides: {stride[2]}][, padding: {padding[2]}][, dilation: {dilation[2]}][, groups: {groups}])"),
        Row("Conv2d(padding)", "functional.conv2d_padding({input}, {weight}[, {bias}][, strides: {stride[2]}], padding: {padding}[, dilation: {dilation[2]}][, groups: {groups}])"),
        Row("ConvTranspose2d", "functional.conv_transpose2d({input}, {weight}[, {bias}][, strides: {stride[2]}][, padding: {padding[2]}][, output_padding: {outputPadding[2]}][, dilation: {dilation[2]}][, groups: {groups}])"),
        Row("Conv3d", "functional.conv3d({input}, {weight}[, {bias}][, strides: {stride[3]}][, padding: {padding[3]}][, dilation: {dilation[3]}][, groups: {groups}])"),
        Row("Conv3d(padding)", "functional.conv3d_padding({input}, {weight}[, {bias}][, strides: {stride[3]}], padding: {padding}[, dilation: {dilation[3]}][, groups: {groups}])"),
        Row("ConvTranspose3d", "functional.conv_transpose3d({input}, {weight}[, {bias}][, strides: {stride[3]}][, padding: {padding[3]}][, output_padding: {outputPadding[3]}][, dilation: {dilation[3]}][, groups: {groups}])"),
    ];
}

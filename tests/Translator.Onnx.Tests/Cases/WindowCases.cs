using static Translator.Functional;
using static Translator.Onnx.Tests.OperatorCase;

namespace Translator.Onnx.Tests;

/// <summary>Convolution and pooling over unknown sizes.</summary>
static class WindowCases
{
    static readonly Given Image = Given.Floats("N", 4, "T", "S"), Sequence = Given.Floats("N", 4, "T"), Volume = Given.Floats("N", 4, 5, "T", "S");

    public static IReadOnlyList<OperatorCase> All { get; } =
    [
        Of("conv1d", (x, w) => Conv1d(x, w, padding: 1), Sequence, Given.Floats(6, 4, 3)), Of("conv2d", (x, w, b) => Conv2d(x, w, b, stride: (2, 1), padding: (1, 0), dilation: (1, 2)), Image, Given.Floats(6, 4, 3, 2), Given.Floats(6)),
        Of("conv2d, grouped", (x, w) => Conv2d(x, w, groups: 2), Image, Given.Floats(6, 2, 3, 3)), Of("conv2d, depthwise", (x, w) => Conv2d(x, w, groups: 4), Image, Given.Floats(8, 1, 3, 3)),
        Of("conv2d, same", (x, w) => Conv2d(x, w, padding: "same"), Image, Given.Floats(2, 4, 2, 4)), Of("conv3d", (x, w) => Conv3d(x, w, stride: 2), Volume, Given.Floats(2, 4, 2, 3, 3)),
        Of("max pool", x => MaxPool2d(x, 2), Image), Of("max pool, overlapping", x => MaxPool2d(x, 3, stride: 2, padding: 1), Image), Of("max pool, dilated", x => MaxPool2d(x, 2, stride: 1, dilation: 2), Image),
        Of("max pool, rounded up, unknown sizes", x => MaxPool2d(x, 2, stride: 3, ceilMode: true), Given.Floats("N", 4, 7, 8)), Of("max pool, rounded up", x => MaxPool2d(x, 2, stride: 2, padding: 1, ceilMode: true), Given.Floats("N", 4, 7, 8)),
        Of("max pool, rounded up, dilated", x => MaxPool2d(x, 2, stride: 3, dilation: 3, ceilMode: true), Given.Floats("N", 4, 8, 9)), Of("max pool 1d, rounded up, size unknown", x => MaxPool1d(x, 3, stride: 2, ceilMode: true), Sequence),
        Of("max pool 1d, rounded up and padded, size unknown", x => MaxPool1d(x, 2, stride: 2, padding: 1, ceilMode: true), Sequence),
        Of("as many as windows rounded up and padded", x => MaxPool1d(x, 2, stride: 2, padding: 1, ceilMode: true) is var y ? y + Arange(y.Shape[2]) : y, Sequence),
        Of("average pool of a padded image", x => AvgPool2d(Pad(x, [1, 1, 1, 1]), 3, stride: 1, countIncludePad: false) * 1, Image), Of("max pool of a padded image", x => MaxPool2d(Pad(x - 3, [1, 1, 1, 1]), 2), Image), Of("convolution of a padded image", (x, w) => Conv2d(Pad(x, [1, 2, 0, 1]), w, padding: 1), Image, Given.Floats(2, 4, 3, 3)),
        Of("average pool", x => AvgPool2d(x, 3, stride: 2, padding: 1), Image), Of("transposed convolution", (x, w, b) => ConvTranspose2d(x, w, b, stride: 2, padding: 1, outputPadding: 1), Image, Given.Floats(4, 3, 3, 3), Given.Floats(3)),
        Of("transposed convolution, grouped and dilated", (x, w) => ConvTranspose2d(x, w, groups: 2, dilation: 2), Image, Given.Floats(4, 3, 2, 2)),
        Of("max pool 3d", x => MaxPool3d(x, 2), Volume),
    ];
}

using static Translator.Functional;

namespace Translator.TensorFlow.Tests;

/// <summary>Names that C# allows and TensorFlow does not, or that differ in case alone.</summary>
public sealed class Underscores : Module
{
    readonly Linear _first = new(4, 4);
    readonly Linear relu = new(4, 4);

    public Tensor Forward([Shape("N", 4)] Tensor _input) => Relu(relu.Forward(Relu(_first.Forward(_input))));
}

/// <summary>Convolution's results beside tensors in PyTorch's order, and stretched to them from every side.</summary>
public sealed class MixedLayouts : Module
{
    readonly Conv2d conv = new(3, 4, kernelSize: 3, padding: 1);
    readonly Conv2d gate = new(4, 4, kernelSize: 1);
    readonly Parameter perChannel = new(Initializer.Ones, 4, 1, 1);
    readonly Parameter perRow = new(Initializer.Ones, 5, 1);
    readonly Parameter perPlace = new(Initializer.Ones, 5, 6);
    readonly Parameter everything = new(Initializer.Ones, 4, 5, 6);
    readonly Parameter single = new(Initializer.Ones, 1);

    public (Tensor Mixed, Tensor Channels, Tensor Rows, Tensor Joined, Tensor Halves) Forward([Shape("N", 3, 5, 6)] Tensor image, [Shape("N", 4, 5, 6)] Tensor beside)
    {
        var x = conv.Forward(image);
        var y = x * perChannel + perRow - perPlace * everything + single + 0.5;
        y = y + beside + Mean(beside, dim: 1, keepdim: true);
        var gated = y * Sigmoid(gate.Forward(Mean(y, [2, 3], keepdim: true)));
        var joined = Cat([gated, beside, x], dim: 1);
        var halves = Chunk(joined, 2, dim: 1);
        return (gated, Softmax(gated, dim: 1), Softmax(gated, dim: 2), joined, halves[0] * halves[1]);
    }
}

/// <summary>Shapes that change behind a convolution.</summary>
public sealed class ShapesAfterConvolution : Module
{
    readonly Conv2d conv = new(2, 4, kernelSize: 2);
    readonly LayerNorm norm = new(4);
    readonly Linear linear = new(4, 3);

    public (Tensor Tokens, Tensor Back, Tensor Sum, Tensor Sliced, Tensor Largest, Tensor Split, Tensor Flat) Forward([Shape("N", 2, "H", "W")] Tensor image)
    {
        var x = conv.Forward(image);
        var tokens = linear.Forward(norm.Forward(x.Flatten(2).Transpose(1, 2)));
        var last = linear.Forward(norm.Forward(x.Permute(0, 2, 3, 1))).Permute(0, 3, 1, 2);
        var split = x.Split([1, 3], dim: 1);
        return (tokens, MaxPool2d(last, kernelSize: 2), x.Sum(1), x[.., 1..3, .., ^1], x.Amax([1, 3]), split[1] - split[0], x.Mean(2).Flatten(1));
    }
}

/// <summary>Convolutions of every kind.</summary>
public sealed class Convolutions : Module
{
    readonly Conv2d strided = new(4, 6, kernelSize: (3, 2), stride: (2, 1), padding: (1, 0), dilation: (1, 2));
    readonly Conv2d same = new(4, 6, kernelSize: 4, padding: "same");
    readonly Conv2d grouped = new(4, 6, kernelSize: 3, padding: 1, groups: 2);
    readonly Conv2d depthwise = new(4, 8, kernelSize: 3, padding: 2, groups: 4, dilation: 2);
    readonly Conv2d depthwiseStrided = new(4, 4, kernelSize: 3, padding: 1, groups: 4, stride: 2);
    readonly Conv2d depthwiseUneven = new(4, 4, kernelSize: 3, padding: 1, groups: 4, stride: (1, 2), bias: false);

    public (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor) Forward([Shape("N", 4, "H", "W")] Tensor image) =>
        (strided.Forward(image), same.Forward(image), grouped.Forward(image), depthwise.Forward(image), depthwiseStrided.Forward(image), depthwiseUneven.Forward(image));
}

/// <summary>The largest of windows with holes.</summary>
public sealed class DilatedPooling : Module
{
    public (Tensor, Tensor, Tensor) Forward([Shape("N", 2, "H", "W")] Tensor x) =>
        (MaxPool2d(x, kernelSize: (3, 2), stride: 1, padding: 1, dilation: (1, 2)), MaxPool2d(x, kernelSize: 2, stride: (2, 3), dilation: 3), MaxPool1d(x.Mean(2), kernelSize: 2, stride: 1, dilation: 2));
}

/// <summary>Convolution, normalisation and pooling over one dimension.</summary>
public sealed class Sequences : Module
{
    readonly Conv1d conv = new(3, 4, kernelSize: 3, stride: 2, padding: 1);
    readonly BatchNorm1d norm = new(4);
    readonly Conv1d depthwise = new(4, 4, kernelSize: 3, padding: 2, dilation: 2, groups: 4);
    readonly BatchNorm1d flatNorm = new(4);

    public (Tensor, Tensor) Forward([Shape("N", 3, "T")] Tensor x)
    {
        var y = depthwise.Forward(norm.Forward(conv.Forward(x)));
        return (MaxPool1d(y, kernelSize: 3, stride: 2, padding: 1), flatNorm.Forward(y.Mean(2)));
    }
}

/// <summary>Convolution, normalisation and pooling over three dimensions.</summary>
public sealed class Volumes : Module
{
    readonly Conv3d conv = new(2, 4, kernelSize: 2, stride: (1, 2, 1), padding: (0, 1, 1), dilation: (1, 1, 2));
    readonly Conv3d grouped = new(4, 4, kernelSize: 3, padding: 1, groups: 2);
    readonly BatchNorm3d norm = new(4);

    public Tensor Forward([Shape("N", 2, "D", "H", "W")] Tensor x) =>
        MaxPool3d(norm.Forward(grouped.Forward(conv.Forward(x))), kernelSize: 2, stride: 1, padding: 1);
}

/// <summary>Attention with a boolean mask, an added one, and none; the first query of the boolean mask may see nothing.</summary>
public sealed class MaskedAttention : Module
{
    public (Tensor Kept, Tensor Added, Tensor Causal) Forward([Shape("N", 2, "T", 4)] Tensor q, [Shape("N", 2, "S", 4)] Tensor k, [Shape("N", 2, "S", 3)] Tensor v, [Shape("T", "S")] Tensor mask)
    {
        var keep = mask > 0;
        return (ScaledDotProductAttention(q, k, v, attnMask: keep), ScaledDotProductAttention(q, k, v, attnMask: mask), ScaledDotProductAttention(q, k, v, isCausal: true, scale: 0.7));
    }
}

/// <summary>Operators on numbers that are none, and sequences of numbers that are not whole.</summary>
public sealed class Extremes : Module
{
    public (Tensor Larger, Tensor Smaller, Tensor Rectified, Tensor Largest, Tensor Least) Forward([Shape("N", 3)] Tensor a, [Shape("N", 3)] Tensor b) =>
        (Maximum(a, b), Minimum(a, b), Relu(a), Amax(a, 1), Amin(a, 1));
}

/// <summary>Sequences of numbers.</summary>
public sealed class Ranges : Module
{
    public (Tensor Known, Tensor Open, Tensor Whole, Tensor Down) Forward([Shape("N", 1)] Tensor x)
    {
        var n = x.Shape[0];
        return (Arange(0, 100, 0.1), Arange(0, n, 1, dtype: DType.Float32), Arange(2, 3 * n, 2), Arange(n, 0, -1));
    }
}

/// <summary>An inverted residual as in MobileNet: expanded, filtered channel by channel, gated, projected.</summary>
public sealed class InvertedResiduals : Module
{
    readonly Conv2d stem = new(3, 8, kernelSize: 3, stride: 2, padding: 1, bias: false);
    readonly BatchNorm2d stemNorm = new(8);
    readonly Conv2d expand = new(8, 16, kernelSize: 1, bias: false);
    readonly Conv2d filter = new(16, 16, kernelSize: 3, padding: 1, groups: 16, bias: false);
    readonly BatchNorm2d norm = new(16);
    readonly Conv2d squeeze = new(16, 4, kernelSize: 1);
    readonly Conv2d excite = new(4, 16, kernelSize: 1);
    readonly Conv2d project = new(16, 8, kernelSize: 1, bias: false);
    readonly Linear head = new(8, 5);

    public Tensor Forward([Shape("N", 3, 16, 16)] Tensor image)
    {
        var x = Hardswish(stemNorm.Forward(stem.Forward(image)));
        var y = Relu6(norm.Forward(filter.Forward(Relu6(expand.Forward(x)))));
        y *= Hardsigmoid(excite.Forward(Relu(squeeze.Forward(AdaptiveAvgPool2d(y, 1)))));
        x += project.Forward(y);
        return head.Forward(Flatten(AdaptiveAvgPool2d(x, 1), 1));
    }
}

/// <summary>Convolutions and pooling as in VGG, flattened where the image is still one.</summary>
public sealed class ConvolutionsThenLinear : Module
{
    readonly Conv2d first = new(3, 4, kernelSize: 3, padding: 1);
    readonly BatchNorm2d norm = new(4);
    readonly Conv2d second = new(4, 6, kernelSize: 3, padding: 1);
    readonly Linear head = new(6 * 4 * 4, 5);

    public Tensor Forward([Shape("N", 3, 16, 16)] Tensor image)
    {
        var x = MaxPool2d(Relu(norm.Forward(first.Forward(image))), 2);
        x = MaxPool2d(Relu(second.Forward(x)), 2);
        return head.Forward(Flatten(x, 1));
    }
}

/// <summary>Down and up again with a shortcut, as in U-Net: an image comes out.</summary>
public sealed class DownAndUp : Module
{
    readonly Conv2d down = new(3, 4, kernelSize: 3, padding: 1);
    readonly Conv2d middle = new(4, 8, kernelSize: 3, padding: 1);
    readonly ConvTranspose2d up = new(8, 4, kernelSize: 2, stride: 2);
    readonly Conv2d last = new(8, 2, kernelSize: 1);

    public Tensor Forward([Shape("N", 3, 16, 16)] Tensor image)
    {
        var x = Relu(down.Forward(image));
        var y = up.Forward(Relu(middle.Forward(MaxPool2d(x, 2))));
        return last.Forward(Cat([x, y], dim: 1));
    }
}

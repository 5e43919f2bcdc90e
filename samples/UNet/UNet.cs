using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>A small U-Net: down to a quarter of the size and up again, each size with a shortcut (<see href="https://arxiv.org/abs/1505.04597"/>).</summary>
/// <param name="width">Channels at full size.</param>
/// <param name="classes">Number of classes of a pixel.</param>
[Model]
public sealed class UNet(int width = 16, int classes = 4) : Module
{
    readonly Sequential down1 = Block(3, width);
    readonly Sequential down2 = Block(width, 2 * width);
    readonly Sequential down3 = Block(2 * width, 4 * width);
    readonly ConvTranspose2d up2 = new(4 * width, 2 * width, kernelSize: 2, stride: 2);
    readonly Sequential dec2 = Block(4 * width, 2 * width);
    readonly ConvTranspose2d up1 = new(2 * width, width, kernelSize: 2, stride: 2);
    readonly Sequential dec1 = Block(2 * width, width);
    readonly Conv2d head = new(width, classes, kernelSize: 1);

    /// <summary>The score of each class at every pixel.</summary>
    /// <param name="image">RGB images whose width and height are multiples of 4.</param>
    public Tensor Forward([Shape("N", 3, "4*H", "4*W")] Tensor image)
    {
        var a = down1.Forward(image);
        var b = down2.Forward(MaxPool2d(a, kernelSize: 2));
        var c = down3.Forward(MaxPool2d(b, kernelSize: 2));
        var d = dec2.Forward(Cat([up2.Forward(c), b], dim: 1));
        return head.Forward(dec1.Forward(Cat([up1.Forward(d), a], dim: 1)));
    }

    static Sequential Block(int inChannels, int outChannels) => new(
        new Conv2d(inChannels, outChannels, kernelSize: 3, padding: 1, bias: false), new BatchNorm2d(outChannels), new ReLU(),
        new Conv2d(outChannels, outChannels, kernelSize: 3, padding: 1, bias: false), new BatchNorm2d(outChannels), new ReLU());
}

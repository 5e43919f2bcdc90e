using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>Two convolutions beside a shortcut.</summary>
/// <param name="inChannels">Channels of the input.</param>
/// <param name="outChannels">Channels of the output.</param>
/// <param name="stride">Step of the first convolution; the shortcut follows.</param>
public sealed class BasicBlock(int inChannels, int outChannels, int stride = 1) : Module
{
    readonly Conv2d conv1 = new(inChannels, outChannels, kernelSize: 3, stride: stride, padding: 1, bias: false);
    readonly BatchNorm2d bn1 = new(outChannels);
    readonly Conv2d conv2 = new(outChannels, outChannels, kernelSize: 3, padding: 1, bias: false);
    readonly BatchNorm2d bn2 = new(outChannels);
    readonly Sequential? downsample = stride == 1 && inChannels == outChannels
        ? null
        : new Sequential(new Conv2d(inChannels, outChannels, kernelSize: 1, stride: stride, bias: false), new BatchNorm2d(outChannels));

    /// <summary>The block's output.</summary>
    public Tensor Forward(Tensor x)
    {
        var shortcut = downsample is null ? x : downsample.Forward(x);
        x = Relu(bn1.Forward(conv1.Forward(x)));
        x = bn2.Forward(conv2.Forward(x));
        return Relu(x + shortcut);
    }
}

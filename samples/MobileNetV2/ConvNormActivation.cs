using Translator;

namespace Samples;

/// <summary>A convolution that keeps the size but for its stride, a normalisation and a clipped rectifier.</summary>
static class ConvNormActivation
{
    /// <summary>The three layers.</summary>
    /// <param name="inChannels">Channels of the input.</param>
    /// <param name="outChannels">Channels of the output.</param>
    /// <param name="kernelSize">Size of the filter, odd.</param>
    /// <param name="stride">Step of the filter.</param>
    /// <param name="groups">Groups of channels that see only each other.</param>
    public static Sequential Create(int inChannels, int outChannels, int kernelSize = 3, int stride = 1, int groups = 1) => new(
        new Conv2d(inChannels, outChannels, kernelSize, stride: stride, padding: (kernelSize - 1) / 2, groups: groups, bias: false),
        new BatchNorm2d(outChannels),
        new ReLU6());
}

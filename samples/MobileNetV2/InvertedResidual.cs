using System.Collections.Generic;
using Translator;

namespace Samples;

/// <summary>Widens, filters each channel by itself, narrows again; with a shortcut where nothing changes size.</summary>
/// <param name="inChannels">Channels of the input.</param>
/// <param name="outChannels">Channels of the output.</param>
/// <param name="stride">Step of the filter.</param>
/// <param name="expansion">How many times as wide the inside is.</param>
public sealed class InvertedResidual(int inChannels, int outChannels, int stride, int expansion) : Module
{
    readonly Sequential conv = new(Layers(inChannels, outChannels, stride, expansion));
    readonly bool shortcut = stride == 1 && inChannels == outChannels;

    /// <summary>The block's output.</summary>
    public Tensor Forward(Tensor x) => shortcut ? x + conv.Forward(x) : conv.Forward(x);

    static IEnumerable<Module> Layers(int inChannels, int outChannels, int stride, int expansion)
    {
        var hidden = inChannels * expansion;
        if (expansion != 1) yield return ConvNormActivation.Create(inChannels, hidden, kernelSize: 1);
        yield return ConvNormActivation.Create(hidden, hidden, stride: stride, groups: hidden);
        yield return new Conv2d(hidden, outChannels, kernelSize: 1, bias: false);
        yield return new BatchNorm2d(outChannels);
    }
}

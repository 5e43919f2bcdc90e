using System.Collections.Generic;
using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>MobileNetV2 as torchvision has it (<see href="https://arxiv.org/abs/1801.04381"/>).</summary>
/// <param name="classes">Number of classes.</param>
/// <param name="dropout">Share of features that training leaves out before the classifier.</param>
[Model]
public sealed class MobileNetV2(int classes = 1000, double dropout = 0.2) : Module
{
    /// <summary>A run of equal blocks.</summary>
    readonly record struct Stage(int Expansion, int Channels, int Blocks, int Stride);

    static readonly Stage[] Stages =
    [
        new(1, 16, 1, 1),
        new(6, 24, 2, 2),
        new(6, 32, 3, 2),
        new(6, 64, 4, 2),
        new(6, 96, 3, 1),
        new(6, 160, 3, 2),
        new(6, 320, 1, 1),
    ];

    readonly Sequential features = new(Features());
    readonly Sequential classifier = new(new Dropout(dropout), new Linear(1280, classes));

    /// <summary>The score of each class.</summary>
    /// <param name="image">Normalised RGB images.</param>
    public Tensor Forward([Shape("N", 3, "H", "W")] Tensor image)
    {
        var x = features.Forward(image);
        x = AdaptiveAvgPool2d(x, outputSize: 1);
        return classifier.Forward(Flatten(x, start: 1));
    }

    static IEnumerable<Module> Features()
    {
        yield return ConvNormActivation.Create(3, 32, stride: 2);
        var channels = 32;
        foreach (var stage in Stages)
        {
            for (var i = 0; i < stage.Blocks; i++)
            {
                yield return new InvertedResidual(channels, stage.Channels, i == 0 ? stage.Stride : 1, stage.Expansion);
                channels = stage.Channels;
            }
        }

        yield return ConvNormActivation.Create(channels, 1280, kernelSize: 1);
    }
}

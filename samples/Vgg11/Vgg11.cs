using System.Collections.Generic;
using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>VGG-11 with batch normalisation as torchvision has it (<see href="https://arxiv.org/abs/1409.1556"/>).</summary>
/// <param name="classes">Number of classes.</param>
/// <param name="dropout">Share of features that training leaves out in the classifier.</param>
[Model]
public sealed class Vgg11(int classes = 1000, double dropout = 0.5) : Module
{
    /// <summary>Channels of the convolutions; null is a pooling.</summary>
    static readonly int?[] Plan = [64, null, 128, null, 256, 256, null, 512, 512, null, 512, 512, null];

    readonly Sequential features = Features(Plan);
    readonly Sequential classifier = new(
        new Linear(512 * 7 * 7, 4096), new ReLU(), new Dropout(dropout),
        new Linear(4096, 4096), new ReLU(), new Dropout(dropout),
        new Linear(4096, classes));

    /// <summary>The score of each class.</summary>
    /// <param name="image">Normalised RGB images, at least 32 pixels wide and high.</param>
    public Tensor Forward([Shape("N", 3, "H", "W")] Tensor image)
    {
        var x = features.Forward(image);
        x = AdaptiveAvgPool2d(x, outputSize: 7);
        return classifier.Forward(Flatten(x, start: 1));
    }

    static Sequential Features(IEnumerable<int?> plan)
    {
        var layers = new List<Module>();
        var channels = 3;
        foreach (var step in plan)
        {
            if (step is not { } outChannels)
            {
                layers.Add(new MaxPool2d(kernelSize: 2, stride: 2));
                continue;
            }

            layers.AddRange([new Conv2d(channels, outChannels, kernelSize: 3, padding: 1), new BatchNorm2d(outChannels), new ReLU()]);
            channels = outChannels;
        }

        return new Sequential(layers);
    }
}

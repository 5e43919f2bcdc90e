using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>ResNet-18 as torchvision has it (<see href="https://arxiv.org/abs/1512.03385"/>).</summary>
/// <param name="classes">Number of classes.</param>
[Model]
public sealed class ResNet18(int classes = 1000) : Module
{
    readonly Conv2d conv1 = new(3, 64, kernelSize: 7, stride: 2, padding: 3, bias: false);
    readonly BatchNorm2d bn1 = new(64);
    readonly BasicBlock[] layer1 = Stage(64, 64, stride: 1);
    readonly BasicBlock[] layer2 = Stage(64, 128, stride: 2);
    readonly BasicBlock[] layer3 = Stage(128, 256, stride: 2);
    readonly BasicBlock[] layer4 = Stage(256, 512, stride: 2);
    readonly Linear fc = new(512, classes);

    /// <summary>The score of each class.</summary>
    /// <param name="image">Normalised RGB images.</param>
    public Tensor Forward([Shape("N", 3, "H", "W")] Tensor image)
    {
        var x = Relu(bn1.Forward(conv1.Forward(image)));
        x = MaxPool2d(x, kernelSize: 3, stride: 2, padding: 1);
        foreach (var stage in new[] { layer1, layer2, layer3, layer4 })
        {
            foreach (var block in stage)
            {
                x = block.Forward(x);
            }
        }

        x = AdaptiveAvgPool2d(x, outputSize: 1);
        return fc.Forward(Flatten(x, start: 1));
    }

    static BasicBlock[] Stage(int inChannels, int outChannels, int stride) =>
        [new(inChannels, outChannels, stride), new(outChannels, outChannels)];
}

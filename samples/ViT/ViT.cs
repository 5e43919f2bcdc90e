using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>A vision transformer as torchvision has it (<see href="https://arxiv.org/abs/2010.11929"/>).</summary>
/// <param name="settings">Sizes.</param>
/// <param name="classes">Number of classes.</param>
[Model]
public sealed class ViT(ViTSettings settings, int classes = 1000) : Module
{
    /// <summary>ViT-B/16 for images of 64 pixels.</summary>
    public static ViT Small => new(ViTSettings.Base16 with { ImageSize = 64 });

    [Name("class_token")] readonly Parameter classToken = new(1, 1, settings.Size);
    [Name("conv_proj")] readonly Conv2d projection = new(3, settings.Size, kernelSize: settings.PatchSize, stride: settings.PatchSize);
    readonly Encoder encoder = new(settings);
    readonly Sequential heads = new(("head", new Linear(settings.Size, classes)));

    /// <summary>The score of each class.</summary>
    /// <param name="image">Normalised RGB images.</param>
    public Tensor Forward([Shape("N", 3, 64, 64)] Tensor image)
    {
        var patches = projection.Forward(image).Flatten(2).Permute(0, 2, 1);
        var x = Cat([classToken.Expand(patches.Shape[0], -1, -1), patches], dim: 1);
        return heads.Forward(encoder.Forward(x)[.., 0]);
    }
}

using System.Linq;
using Translator;

namespace Samples;

/// <summary>Positions, encoder blocks and a last normalisation.</summary>
/// <param name="settings">Sizes.</param>
public sealed class Encoder(ViTSettings settings) : Module
{
    [Name("pos_embedding")] readonly Parameter position = new(new Initializer.Normal(0, 0.02), 1, settings.Length, settings.Size);
    readonly Dropout dropout = new(settings.Dropout);
    readonly Sequential layers = new(Enumerable.Range(0, settings.Layers).Select(i => ($"encoder_layer_{i}", (Module)new EncoderBlock(settings))).ToArray());
    [Name("ln")] readonly LayerNorm norm = new(settings.Size, eps: 1e-6);

    /// <summary>[N, Length, Size] to the same shape.</summary>
    public Tensor Forward(Tensor input) => norm.Forward(layers.Forward(dropout.Forward(input + position)));
}

using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Choices that PyTorch writes as words, held by a configuration: TorchSharp has enumerations for them.</summary>
public sealed record Words(
    string PaddingMode = "reflect", string Padding = "same", string Nonlinearity = "relu", string Reduction = "sum", string Approximate = "tanh",
    string Mode = "bilinear", string Activation = "gelu", string Border = "replicate", string Indexing = "xy");

public sealed class Chosen(Words words, (int, int) kernel, (int?, int?) pooled) : Module
{
    readonly Conv2d conv = new(3, 4, 3, padding: 1, paddingMode: words.PaddingMode);
    readonly Conv2d same = new(4, 4, kernel, padding: words.Padding);
    readonly AdaptiveAvgPool2d pool = new(pooled);
    readonly Unfold windows = new(kernel);
    readonly RNN rnn = new(4, 4, nonlinearity: words.Nonlinearity, batchFirst: true);
    readonly GELU gelu = new(words.Approximate);
    readonly MSELoss loss = new(reduction: words.Reduction);
    readonly Upsample up = new(scaleFactor: 2, mode: words.Mode);
    readonly TransformerEncoderLayer layer = new(4, 2, 8, activation: words.Activation, batchFirst: true);

    public (Tensor Features, Tensor Patches) Forward(Tensor x)
    {
        x = up.Forward(gelu.Forward(same.Forward(conv.Forward(x))));
        x = Gelu(Pad(pool.Forward(x), [1, 1, 1, 1], mode: words.Border), words.Approximate);
        var patches = windows.Forward(x);
        var sequence = x.Mean(2).Transpose(1, 2); // short: rounding grows with every step of a recurrence that rectifies
        var (y, _) = rnn.Forward(sequence);
        y = layer.Forward(y);
        var grid = Meshgrid([y[0, .., 0], y[0, .., 1]], indexing: words.Indexing);
        return (y * (loss.Forward(y, sequence) * 0.01) + L1Loss(y, sequence, reduction: words.Reduction) * 0.01 + grid[0].Mean(), patches);
    }
}

[Model]
public sealed class WordsModel : Module
{
    readonly Chosen chosen = new(new(), (3, 1), (4, null));

    public (Tensor Features, Tensor Patches) Forward([Shape("N", 3, 4, 6)] Tensor x) => chosen.Forward(x);
}

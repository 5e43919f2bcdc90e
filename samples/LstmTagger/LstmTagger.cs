using Translator;

namespace Samples;

/// <summary>Tags each word of a sentence: an LSTM reads it in both directions.</summary>
/// <param name="vocabulary">Number of words.</param>
/// <param name="size">Size of a word's vector.</param>
/// <param name="hidden">Size of the memory.</param>
/// <param name="tags">Number of tags.</param>
[Model]
public sealed class LstmTagger(int vocabulary = 200, int size = 32, int hidden = 48, int tags = 9) : Module
{
    readonly Embedding embed = new(vocabulary, size);
    readonly LSTM lstm = new(size, hidden, numLayers: 2, batchFirst: true, bidirectional: true);
    readonly Linear head = new(2 * hidden, tags);

    /// <summary>The score of each tag for every word, and the last states.</summary>
    /// <param name="tokens">Sentences of words.</param>
    public (Tensor Scores, Tensor Hidden, Tensor Cell) Forward([Shape("N", 11, Type = DType.Int64)] Tensor tokens)
    {
        var (y, h, c) = lstm.Forward(embed.Forward(tokens));
        return (head.Forward(y), h, c);
    }
}

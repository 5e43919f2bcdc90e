using System.Linq;
using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>A small generative transformer (<see href="https://cdn.openai.com/better-language-models/language_models_are_unsupervised_multitask_learners.pdf"/>).</summary>
/// <param name="vocabulary">Number of tokens.</param>
/// <param name="size">Size of the vectors.</param>
/// <param name="heads">Number of attention heads.</param>
/// <param name="layers">Number of blocks.</param>
/// <param name="context">Longest sequence.</param>
[Model]
public sealed class Gpt(int vocabulary = 300, int size = 64, int heads = 4, int layers = 3, int context = 32) : Module
{
    readonly Embedding tok = new(vocabulary, size);
    readonly Embedding pos = new(context, size);
    readonly Block[] blocks = Enumerable.Range(0, layers).Select(_ => new Block(size, heads)).ToArray();
    readonly LayerNorm norm = new(size);
    readonly Linear head = new(size, vocabulary, bias: false);

    /// <summary>The score of each token as the next one, at every position.</summary>
    /// <param name="tokens">A sequence of at most <c>context</c> tokens.</param>
    public Tensor Forward([Shape("N", "T", Type = DType.Int64)] Tensor tokens)
    {
        var x = tok.Forward(tokens) + pos.Forward(Arange(tokens.Shape[1]));
        foreach (var block in blocks)
        {
            x = block.Forward(x);
        }

        return head.Forward(norm.Forward(x));
    }
}

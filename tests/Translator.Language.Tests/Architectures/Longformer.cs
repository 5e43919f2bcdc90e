using System;
using System.Linq;
using Translator;
using static Translator.Functional;

namespace Longformers;

/// <summary>Attention in windows: the sequence is padded to a multiple of the window, and every window looks at its neighbours too.</summary>
[Model]
public sealed class Longformer(int dim = 8, int heads = 2, int window = 4) : Module
{
    private readonly Linear qkv = new(dim, 3 * dim);
    private readonly Linear proj = new(dim, dim);

    private Tensor Chunks(Tensor x) => x.Unflatten(1, [-1, window]);

    private Tensor WithNeighbours(Tensor x)
    {
        int length = x.Shape[1];
        var padded = Pad(x, [0, 0, window, window]);
        return Cat([Chunks(padded[.., ..length]), Chunks(padded[.., window..(length + window)]), Chunks(padded[.., (2 * window)..])], 2);
    }

    public Tensor Forward([Shape("N", "T", 8)] Tensor x)
    {
        var (n, length, _) = x.Shape;
        int pad = (window - length % window) % window;
        var padded = Pad(x, [0, 0, 0, pad]);
        var parts = qkv.Forward(padded).Chunk(3, -1);
        var query = Chunks(parts[0]).Unflatten(-1, [heads, -1]).Transpose(2, 3);
        var key = WithNeighbours(parts[1]).Unflatten(-1, [heads, -1]).Transpose(2, 3);
        var value = WithNeighbours(parts[2]).Unflatten(-1, [heads, -1]).Transpose(2, 3);
        var scores = query.MatMul(key.Transpose(-2, -1)) / Math.Sqrt(dim / heads);
        var mixed = Softmax(scores, -1).MatMul(value).Transpose(2, 3).Flatten(3).Flatten(1, 2);
        foreach (var (head, part) in mixed.Unbind(1).Index()) mixed = mixed + part.Unsqueeze(1) * 0.01 * head;
        return proj.Forward(mixed[.., ..length]) + x;
    }
}

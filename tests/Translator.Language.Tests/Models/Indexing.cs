using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Operators with scalars on both sides, comparisons, indexing, integer and boolean tensors.</summary>
[Model]
public sealed class Indexing : Module
{
    readonly Translator.Buffer table = new(4);

    public (Tensor Values, Tensor Picked, Tensor Flags) Forward([Shape("N", 4, 6)] Tensor x, [Shape(3, Type = DType.Int64)] Tensor rows)
    {
        x = x.View([.. x.Shape[..1], .. x.Shape[^2..]]);
        if (x.Shape is [var n, .. var sizes]) x = x.View([n, .. sizes]);
        var y = 1 - 2 * x / 3 + (x % 2);
        y -= 0.25;
        y = y[.., 1..^1, ^2] + table[1..3];
        var picked = x[.., 0][TensorIndex.Ellipsis, TensorIndex.NewAxis] + table[rows % 4];
        var flags = (x > 0) & ~(x > 0.5) | (x <= -0.5) ^ (x >= 0.9);
        var positions = Arange(x.Shape[0]).Unsqueeze(1).To(DType.Float32);
        return (y * positions, Where(picked > 0, picked, -picked), flags);
    }
}

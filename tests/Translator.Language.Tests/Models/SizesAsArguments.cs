using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Sizes where PyTorch takes an integer that is computed from a shape: a mask beside a cache, positions, shifts, repeats.</summary>
[Model]
public sealed class SizesAsArguments : Module
{
    public (Tensor Attended, Tensor Positions, Tensor Rolled, Tensor Triangles, Tensor Classes, Tensor Repeated, Tensor Diagonals) Forward(
        [Shape("N", 2, "T", 4)] Tensor query, [Shape("N", 2, "P", 4)] Tensor past)
    {
        var (t, p) = (query.Shape[2], past.Shape[2]);
        var mask = Ones([t, p + t], DType.Bool).Tril(diagonal: p);
        var keys = Cat([past, query], 2);
        var attended = ScaledDotProductAttention(query, keys, keys, attnMask: mask);
        var positions = Linspace(-1.0, 1.0, t) + Logspace(0, 1, t, 2);
        var rolled = query.Roll(t / 2, 2) + Roll(query, -p - 1, 2) + query.Roll(p);
        var triangles = Triu(Ones(t, p + t), -(t - 1)) + Ones(t, p + t).Triu(1 - p) + Tril(Ones(t, p + t), t * 2 - 3);
        var classes = OneHot(Arange(t), t + p);
        var diagonals = keys.Diagonal(p, 1, 2) + Diagonal(keys, -p + 1, 2, 3).Sum();
        return (attended, positions, rolled, triangles, classes, query.RepeatInterleave(p, 2), diagonals);
    }
}

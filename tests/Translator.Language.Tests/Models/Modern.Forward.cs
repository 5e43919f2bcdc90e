using System.Linq;
using Translator;

namespace Models;

public sealed partial class Modern
{
    public Tensor Forward([Shape("N", 4)] Tensor x)
    {
        var sizes = new Sizes2(1, 2) + new Sizes2(0, 1);
        for (var i = 0; i < Depth; i++) x = activation(inner.Forward(x));
        foreach (var scale in Scales(sizes[1]).Where(s => s < 1)) x = Scale(x, scale);
        if (TryPick("two", out var factor)) x *= factor;
        return x.Features is 2 ? x : x.Shifted();

        static Tensor Scale(Tensor y, double by) => y * by;
    }
}

using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Numbers beside tensors: chosen by conditions, in statements that stand alone, in arms and functions.</summary>
[Model]
public sealed class Numbers(bool flag = false, double rate = 0.25, float? given = null) : Module
{
    readonly Linear fc = new(4, 4);

    public Tensor Forward([Shape("N", "T", 4)] Tensor x)
    {
        var y = fc.Forward(x);
        float scale = flag ? 0.5f : 2;
        y = y * scale + (flag ? 0.5f : 2);
        y = y * (x.Shape[2] > 4 ? 0.5 : rate);
        y = Clamp(y - (flag ? rate : 0.5), min: flag ? -1.0 : -rate, max: given ?? 3f);
        var gate = rate switch { > 0.5 => 1f, _ => (float)rate };
        foreach (var i in Enumerable.Range(0, 3)) y = y + (i == 0 ? 1 : 0.5 * i);
        if (rate < 1) y = y * (1 - rate);
        else y = y / rate;
        for (var i = 0; i < 2; i++)
            y += rate * i;
        y = MaskedFill(y, y > 1, flag ? double.NegativeInfinity : 1 / (1 + Math.Abs(gate)));
        if (flag) return Scaled(y);
        return y / (flag ? rate : gate) + (flag ? 1 : rate);

        Tensor Scaled(Tensor t) => flag ? t * rate : t;
    }
}

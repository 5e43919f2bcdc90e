using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Switches and patterns on numbers and truth values that tensors hold: every case is taken by some element.</summary>
[Model]
public sealed class SwitchesModel : Module
{
    static Tensor Statement(Tensor x, int level)
    {
        switch (level)
        {
            case 0:
                return x + 100;
            case 1 or 2 when x.Sum() > 1e9:
                x = x * 1000;
                break;
            case < 0:
                x = -x;
                if (x.Mean() > 0) break;
                x = x * 0.5;
                break;
            default:
                x = x * level;
                break;
            case 7:
                x = x * 70;
                break;
        }

        return x + 0.25;
    }

    static float Scale(float value, bool flag) => (value, flag) switch
    {
        ( > 1, true) => 2,
        ( > 1, _) => 3,
        ( <= 0, true) => 4,
        _ => 5,
    };

    public Tensor Forward([Shape(4)] Tensor x)
    {
        var y = x * 0;
        for (var i = 0; i < 4; i++)
        {
            var level = (int)(x[i] * 3 - x[i] * 3 + i * 7 - 7);
            y = y + Statement(x, level);
            y = y + x * (level switch { 0 => 0.5f, > 5 and not 14 => 0.75f, 14 => 8, _ => -1 });
            y = y * Scale((float)x[i], level is 7 or 14);
            var sign = (bool)(x[i] > 0) switch { true => 1, false => -1 };
            if (level is > 0 and < 10) y = y + sign;
            y = y + (level >> 1) + (level << 2);
        }

        return y;
    }
}

using Translator;
using static Translator.Functional;

namespace Translator.Language.Models;

/// <summary>Loops whose turns leave something behind in every way: variables, aliases, tuples, lists, arrays, early ends, loops in loops.</summary>
[Model]
public sealed partial class Turns : Module
{
    readonly Linear fc = new(4, 4);
    readonly GRUCell cell = new(4, 4);

    Tensor Step(Tensor x, Tensor h) => Tanh(cell.Forward(x, h) * 0.5) + x;

    public Tensor Forward([Shape("N", 6, 4)] Tensor x)
    {
        var h = Zeros(x.Shape[0], 4);
        var before = h;
        var outputs = new List<Tensor>();
        var kept = new Tensor[2] { h, h };
        var state = (Hidden: h, Sum: h);
        for (var t = 0; t < 6; t++)
        {
            before = h;
            h = Step(x[.., t], h);
            if (t == 1) continue;
            outputs.Add(h * 2);
            kept[t % 2] = Relu(h);
            state = (state.Sum, state.Hidden + h);
            for (var i = 0; i < 3; i++)
            {
                var half = fc.Forward(h) * 0.5;
                h = h + half;
            }

            if (t == 4) break;
        }

        var count = 0;
        do
        {
            var smaller = h * 0.5;
            h = smaller + before * 0.01;
        }
        while (++count < 20);

        return Stack(outputs, dim: 1).Sum(dim: 1) + kept[0] * kept[1] + state.Sum + state.Hidden + before + h;
    }
}

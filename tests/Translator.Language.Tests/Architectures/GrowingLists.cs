using System.Collections.Generic;
using System.Linq;
using Translator;
using static Translator.Functional;

namespace Memories;

/// <summary>Lists that grow in loops of unknown length: filled from either end, read while they grow, joined, copied, and looped over.</summary>
[Model]
public sealed class GrowingLists(int size = 3) : Module
{
    private readonly LSTMCell forwards = new(size, size);
    private readonly GRUCell backwards = new(size, size);
    private readonly Linear key = new(size, size);

    private static IEnumerable<Tensor> Differences(Tensor x)
    {
        yield return x[0];
        for (var t = 1; t < x.Shape[0]; t++) yield return x[t] - x[t - 1];
    }

    public (Tensor States, Tensor Doubled, Tensor Summary) Forward([Shape("T", 2, 3)] Tensor x)
    {
        var h = Zeros(x.Shape[1], size);
        var c = h;
        List<Tensor> states = [];
        for (var t = 0; t < x.Shape[0]; t++)
        {
            (h, c) = forwards.Forward(x[t], (h, c));
            if (states.Count > 0)
            {
                var seen = Stack(states);
                var weights = Softmax((seen * key.Forward(h)).Sum(-1, keepdim: true), 0);
                h = h + (seen * weights).Sum(0) * 0.5 + states[^1] * 0.1;
            }

            states.Add(h);
        }

        var back = h * 0;
        var reversed = new List<Tensor>();
        for (var t = x.Shape[0] - 1; t >= 0; t--)
        {
            back = backwards.Forward(states[t], back);
            reversed.Insert(0, back);
        }

        List<Tensor> all = [.. states, h, .. reversed];
        var total = h * 0;
        foreach (var state in all) total = total * 0.5 + state;
        total = total + all.Count + all[0] - all[all.Count - 1] + Stack(Differences(x).ToArray()).Sum(0);

        var doubled = new List<Tensor> { total };
        var value = total.Abs() + 0.5;
        while (value.Sum() < 40)
        {
            value = value * 2;
            doubled.Add(value);
        }

        (Tensor H, Tensor C)? last = null; // the first turn differs from the others
        Tensor? mean = null;
        foreach (var (step, slice) in x.Unbind(0).Index())
        {
            last = forwards.Forward(slice, last);
            mean = mean is null ? slice : mean * 0.75 + slice * 0.25 + step;
        }

        total = total + last!.Value.H + mean!;
        doubled.Reverse();
        return (Cat([Stack(states), Stack(reversed)], -1), Stack(doubled), Cat(doubled.Append(total).ToList(), 1).Sum(1));
    }
}

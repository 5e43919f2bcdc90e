using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Less usual C#: numbers of any type, tuples with other parts, modules under an enum's names, partial methods, many sizes at once.</summary>
[Model]
public sealed partial class IdiomsModel : Module
{
    enum Branch
    {
        Local = 3,
        Global = 1,
    }

    readonly Dictionary<Branch, Linear> gates = new() { [Branch.Local] = new(4, 4), [Branch.Global] = new(4, 4) };
    readonly Dictionary<Branch, LayerNorm[]> norms = Enum.GetValues<Branch>().ToDictionary(branch => branch, _ => new LayerNorm[] { new(4), new(4) });

    static T Total<T>(IEnumerable<T> values)
        where T : INumber<T>
    {
        var (sum, scale) = (T.Zero, T.One);
        foreach (var value in values)
        {
            sum += value * scale;
            scale = -scale + T.One;
        }

        return sum;
    }

    private partial Tensor Mixed(Tensor x, int times);

    public Tensor Forward([Shape("N", 4)] Tensor x)
    {
        (Tensor Local, Tensor Global) pair = (gates[Branch.Local].Forward(x), gates[Branch.Global].Forward(x));
        pair = pair with { Global = norms[Branch.Global][1].Forward(pair.Global) + norms[Branch.Local][0].Forward(pair.Local) };
        double[] weights = [.. new[] { 1, 2 }, 0.5];
        Dim[] sizes = [.. new[] { -1, 2 }, .. new[] { 2 }];
        x = x + x.View(sizes).Sum(2).Sum(1, keepdim: true) * weights[1];
        var (a, b, c, d, e, _) = pair.Local.View(-1, 2, 1, 2, 1, 1).Shape;
        x = Softmax(pair.Global.View(a, b, c, d, e, 1), 1).ViewAs(x) + pair.Local * Total([1, 2, 3]) + Total([0.5, 0.25, 0.125]);
        return Mixed(x, times: 2) + VarMean(x, 1, keepdim: true).Mean;
    }
}

/// <summary>The other part.</summary>
public sealed partial class IdiomsModel
{
    private partial Tensor Mixed(Tensor values, int count)
    {
        for (var i = 0; i < count; i++) values = values * 0.5 + i;
        return values;
    }
}

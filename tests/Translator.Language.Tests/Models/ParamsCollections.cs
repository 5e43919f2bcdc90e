using System;
using System.Collections.Generic;
using System.Linq;
using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Layers of listed widths, which arrive as a span.</summary>
public sealed class Prenet : Module
{
    readonly Linear[] layers;

    public Prenet(int from, params ReadOnlySpan<int> sizes)
    {
        var made = new List<Linear>();
        foreach (var size in sizes)
        {
            made.Add(new(from, size));
            from = size;
        }

        layers = made.ToArray();
    }

    public Tensor Forward(Tensor x) => layers.Aggregate(x, (y, layer) => Relu(layer.Forward(y)));
}

/// <summary>Layers of listed widths, which arrive as a list.</summary>
public sealed class Shared(int from, params IReadOnlyList<int> widths) : Module
{
    readonly Linear[] layers = [.. widths.Select((width, i) => new Linear(i == 0 ? from : widths[i - 1], width))];

    public Tensor Forward(Tensor x) => layers.Aggregate(x, (y, layer) => layer.Forward(y));
}

/// <summary>Layers that arrive one by one.</summary>
public sealed class Steps(params IEnumerable<ILayer> steps) : Module
{
    readonly List<ILayer> steps = [.. steps];

    public Tensor Forward(Tensor x) => steps.Aggregate(x, (y, step) => step.Forward(y));
}

[Model]
public sealed class ParamsCollectionsModel : Module
{
    readonly Prenet prenet = new(4, 6, 5), nothing = new(4);
    readonly Shared shared = new(5, 8, 4);
    readonly Steps steps = new(new Linear(4, 4), new Tanh());

    static Tensor Total(params ReadOnlySpan<Tensor> parts)
    {
        var total = parts[0];
        foreach (var part in parts[1..]) total = total + part;
        return total;
    }

    static int Sum(params IEnumerable<int> numbers) => numbers.Sum();

    public Tensor Forward([Shape("N", 4)] Tensor x)
    {
        int[] given = [1, 2];
        x = nothing.Forward(x);
        return Total(x, steps.Forward(shared.Forward(prenet.Forward(x))), x * Sum(given), x * Sum());
    }
}

using System.Collections.Generic;
using System.Linq;
using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Arrays, lists and dictionaries of modules, nested too; Sequential with names; shared modules.</summary>
[Model]
public sealed class Collections : Module
{
    readonly Linear shared = new(4, 4);
    readonly Linear tied;
    readonly Dictionary<string, Linear> heads = new() { ["left"] = new(4, 2), ["right"] = new(4, 2) };
    readonly Linear[][] grid = [[new(4, 4), new(4, 4)], [new(4, 4)]];
    readonly Sequential named = new(("first", new Linear(4, 4)), ("act", new ReLU()), ("second", new Linear(4, 4)));

    public Collections() => tied = shared;

    public Tensor Forward([Shape("N", 4)] Tensor x)
    {
        x = tied.Forward(Tanh(shared.Forward(x)));
        foreach (var row in grid)
        {
            x = row.Reverse().Aggregate(x, (h, layer) => Relu(layer.Forward(h)));
        }

        x = named.Forward(x);
        var outputs = new List<Tensor>();
        foreach (var (name, head) in heads)
        {
            outputs.Add(name == "left" ? head.Forward(x) : -head.Forward(x));
        }

        return Cat(outputs.ToArray(), dim: 1);
    }
}

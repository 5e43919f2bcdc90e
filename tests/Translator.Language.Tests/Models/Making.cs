using System;
using System.Collections.Generic;
using System.Linq;
using Translator;
using static Translator.Functional;

namespace Models;

public interface IStage
{
    Tensor Forward(Tensor x);
}

/// <summary>Implements the interface explicitly.</summary>
public sealed class Hidden(int size, Func<Tensor, Tensor>? activation = null) : Module, IStage
{
    readonly Linear fc = new(size, size);
    readonly Func<Tensor, Tensor> act = activation ?? Tanh;

    Tensor IStage.Forward(Tensor x) => act(fc.Forward(x));
}

/// <summary>A field has the name of the parameter that it is made of, and modules stay behind an interface.</summary>
public sealed class Stages(int stages) : Module
{
    readonly List<IStage> stages = Enumerable.Range(0, stages).Select(_ => (IStage)new Hidden(4)).ToList();

    public Tensor Forward(Tensor x) => stages.Aggregate(x, (y, stage) => stage.Forward(y));
}

/// <summary>Holds a module of a type that its user chooses, in a property.</summary>
public sealed class Holding<T>(T held) : Module
    where T : Module, ILayer
{
    public T Held { get; } = held;

    public Tensor Forward(Tensor x) => Held.Forward(x);
}

public sealed class Cache
{
    public Tensor? Last { get; set; }
}

/// <summary>Gives tensors back by parameters, and puts them into what it is given.</summary>
public sealed class Attend : Module
{
    readonly Linear fc = new(4, 4);

    public void Forward(Tensor x, List<Tensor> seen, Cache cache, out Tensor context, out Tensor weights)
    {
        weights = Softmax(fc.Forward(x), dim: 1);
        context = weights * x;
        seen.Add(context * 2);
        cache.Last = weights + 1;
    }
}

/// <summary>Layers and parameters made in the ways that C# has for it.</summary>
[Model]
public sealed class Making : Module
{
    static readonly double[] Frequencies = [1, 0.5, 0.25, 0.125];

    readonly Sequential head = new() { new Linear(4, 4), new ReLU() };
    readonly Dictionary<string, Sequential> branches = new() { { "x", new Sequential { { "fc", new Linear(4, 4) }, { "act", new Tanh() } } }, { "y", new() { new Linear(4, 4) } } };
    readonly Stages stages = new(2);
    readonly Attend attend = new();
    readonly Holding<Linear>[] holding = { new(new Linear(4, 4)), new Holding<Linear>(new(4, 4)) };
    readonly Parameter scale, shift;
    readonly Buffer frequencies = new(new Initializer.Given(Frequencies), 4);
    readonly Func<Tensor, Tensor>[] acts = [(Func<Tensor, Tensor>)Tanh, new Func<Tensor, Tensor>(Sigmoid)];

    public Making()
    {
        var glorot = Initializer.Xavier(4, 4);
        scale = new(glorot, 1, 4);
        shift = new(glorot, 1, 4);
    }

    public Tensor Forward([Shape("N", 4)] Tensor x)
    {
        foreach (var held in holding) x = held.Forward(x);
        x = stages.Forward(head.Forward(x)) * scale + shift;
        var (seen, cache) = (new List<Tensor>(), new Cache());
        attend.Forward(branches["x"].Forward(x) + branches["y"].Forward(x), seen, cache, out var context, out var weights);
        return acts.Aggregate(context + weights + seen[0] + cache.Last!, (y, f) => f(y)) * frequencies;
    }
}

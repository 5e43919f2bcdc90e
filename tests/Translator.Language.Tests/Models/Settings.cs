using System;
using System.Linq;
using Translator;
using static Translator.Functional;

namespace Models;

public enum Kind
{
    Plain,
    Gated,
}

public readonly record struct Layer(int Size, Kind Kind = Kind.Plain, double? Scale = null);

public sealed record Plan(int Input, params Layer[] Layers)
{
    public const int Width = 4;

    public static Plan Small { get; } = new(Width, new(8), new(6, Kind.Gated, Scale: 0.5));

    public int Output => Layers[^1].Size;

    public Plan Wider(int factor) => this with { Layers = Layers.Select(l => l with { Size = l.Size * factor }).ToArray() };
}

public sealed class Step(int input, Layer layer) : Module
{
    readonly Linear fc = new(input, layer.Kind switch { Kind.Gated => 2 * layer.Size, _ => layer.Size });

    public Tensor Forward(Tensor x)
    {
        x = fc.Forward(x);
        if (layer is { Kind: Kind.Gated })
        {
            var (value, gate) = (x[.., ..layer.Size], x[.., layer.Size..]);
            x = value * Sigmoid(gate);
        }

        return layer.Scale is { } scale ? x * scale : x;
    }
}

/// <summary>Records, with, enums, switches, patterns, tuples, nullable values, constants, params; the model is configured by a property.</summary>
[Model]
public sealed class Settings(Plan plan) : Module
{
    public static Settings Wide => new(Plan.Small.Wider(2));

    readonly Sequential steps = new(plan.Layers.Zip(plan.Layers.Select(l => l.Size).Prepend(plan.Input), (layer, input) => (Module)new Step(input, layer)).Select((module, i) => ($"step{i}", module)).ToArray());

    public int Size { get; } = Math.Max(plan.Output, 1);

    Linear Head { get; } = new(plan.Output, 3);

    public Tensor Forward([Shape("N", Plan.Width)] Tensor x) => Head.Forward(steps.Forward(x)) / Size;
}

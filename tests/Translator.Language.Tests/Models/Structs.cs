using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Structs are copied wherever they go; what a method changes is the copy that it was called on.</summary>
public struct Counter
{
    public int Count;
    public Nested Inner;

    public void Add(int n)
    {
        Count += n;
        Inner.Depth += n;
    }

    public readonly Counter Plus(int n)
    {
        var copy = this;
        copy.Add(n);
        return copy;
    }
}

public struct Nested
{
    public int Depth;
}

public record struct Pair(int A, int B);

[Flags]
public enum Parts { None = 0, Weight = 1, Bias = 2, Scale = 4, Affine = Weight | Bias }

public enum Kind : byte { Relu = 3, Tanh = 1 }

public interface IScaled
{
    int Factor => 2;
    Tensor Scale(Tensor x) => x * Factor;
}

public abstract class Scaled : Module, IScaled;

public sealed class Tripled : Scaled, IScaled
{
    int IScaled.Factor => 3;
}

public sealed class Plain : Scaled;

[Model]
public sealed class StructsModel : Module
{
    readonly Counter start = new() { Count = 1 };
    readonly IScaled plain = new Plain(), tripled = new Tripled();
    readonly Dictionary<string, Linear> layers = Enum.GetNames<Kind>().ToDictionary(name => name, name => new Linear(4, name.Length));
    readonly Parts parts = Enum.Parse<Parts>("Bias") | Parts.Scale;

    static Pair Doubled(Pair pair)
    {
        pair.A *= 2;
        return pair;
    }

    static void Grow(ref Pair pair) => pair.B += 10;

    public Tensor Forward([Shape("N", 4)] Tensor x)
    {
        var a = start;
        var b = a;
        b.Add(5);
        Counter[] counters = [a, b, a.Plus(7), default];
        counters[0].Add(100);
        var list = counters.ToList();
        list[1].Add(1000); // changes a copy of the element
        var cells = new Counter[2];
        cells[1].Add(3);
        foreach (var counter in counters) counter.Add(10000);
        x = x * a.Count + b.Count * 0.1 + counters[0].Count * 0.01 + list[1].Inner.Depth + counters[2].Count + cells[1].Count - cells[0].Count;

        var pair = new Pair(1, 2);
        var doubled = Doubled(pair);
        Grow(ref pair);
        var box = (object)pair;
        pair.A = 50;
        x = x + pair.A + pair.B * 0.5 - doubled.A - ((Pair)box).A;

        // names of constants, in their order as numbers
        var y = layers[$"{Kind.Tanh}"].Forward(x).Sum(-1, keepdim: true) + layers[Kind.Relu.ToString()].Forward(x);
        if (parts.HasFlag(Parts.Bias)) y = y * 0.5;
        if (parts.HasFlag(Parts.Affine)) y = y * 100;
        y = y + $"{parts}, {Parts.Affine}: {(Kind)3}".Length + Enum.GetValues<Kind>().Length + (Enum.TryParse<Kind>("relu", true, out var kind) ? (int)kind : 0) + (Enum.IsDefined(kind) ? 1 : 0);
        object named = kind;
        if (named is Kind.Relu) y = y + named.ToString()!.Length + ("is " + kind).Length;
        return tripled.Scale(plain.Scale(y));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Translator;
using Act = System.Func<Translator.Tensor, Translator.Tensor>;
using static Translator.Functional;

namespace Models;

/// <summary>An extension block.</summary>
static class TensorExtensions
{
    extension(Tensor x)
    {
        public Tensor Halved() => x * 0.5;

        public int Features => x.Rank;
    }

    public static Tensor Shifted(this Tensor x, double by = 1) => x + by;
}

/// <summary>An operator of a source type, and an indexer.</summary>
readonly struct Sizes2(int a, int b)
{
    public int this[int index] => index == 0 ? a : b;

    public static Sizes2 operator +(Sizes2 x, Sizes2 y) => new(x[0] + y[0], x[1] + y[1]);
}

/// <summary>Extension members, field, using aliases, iterators, list patterns, ref and out, spans, nested types, local functions.</summary>
[Model]
public sealed partial class Modern : Module
{
    sealed class Inner(int size) : Module
    {
        readonly Linear fc = new(size, size);

        public Tensor Forward(Tensor x) => fc.Forward(x).Halved();
    }

    static readonly int[] Widths = [4, 4];
    readonly Inner inner = new(Total(Widths));
    readonly Act activation = x => Relu(x).Shifted(by: 0.5);

    public int Depth
    {
        get => field;
        set => field = Math.Max(value, 1);
    }

    public Modern() => Depth = 2;

    static int Total(ReadOnlySpan<int> sizes)
    {
        var total = 0;
        foreach (var size in sizes) total += size;
        return total / sizes.Length;
    }

    static IEnumerable<double> Scales(int count)
    {
        for (var i = 0; i < count; i++) yield return 1.0 / (i + 1);
    }

    static bool TryPick(string name, out double value)
    {
        value = name switch { "one" => 1, ['t', .. var rest] => rest.Length, _ => 0 };
        return value > 0;
    }
}

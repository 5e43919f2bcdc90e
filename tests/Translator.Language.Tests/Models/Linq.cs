using System;
using System.Collections.Generic;
using System.Linq;
using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>LINQ over ranges, lists, tuples and dictionaries, in configuration and in Forward.</summary>
[Model]
public sealed class Linq : Module
{
    static readonly int[] Sizes = [3, 4, 5, 4];
    readonly List<Linear> layers = Sizes.Zip(Sizes.Skip(1), (a, b) => new Linear(a, b)).ToList();
    readonly Dictionary<string, Linear> heads = Sizes.Distinct().OrderByDescending(s => s).ToDictionary(s => $"head{s}", s => new Linear(4, s));
    readonly Dictionary<bool, Linear[]> parity = Enumerable.Range(1, 4).GroupBy(i => i % 2 == 0).ToDictionary(g => g.Key, g => g.Select(i => new Linear(4, i)).ToArray());
    readonly Linear[][] chunks = Enumerable.Range(0, 3).Select(_ => new Linear(4, 4)).Chunk(2).ToArray();
    readonly int[] tail = Sizes[1..^1];
    readonly int total = Sizes.Sum(), most = Sizes.Max(), least = Sizes.Min(), product = Sizes.Aggregate(1, (a, b) => a * b);
    readonly double mean = Sizes.Average();
    readonly string text = string.Join("-", Sizes.Reverse().Select((s, i) => $"{i}:{s}"));
    readonly (int Size, string Name)[] named = [.. Sizes.Select((size, index) => (size, $"layer{index}")).Where(p => p.size > 3).TakeWhile(p => p.size < 6)];

    public Tensor Forward([Shape("N", 3)] Tensor x)
    {
        foreach (var (layer, i) in layers.Select((l, i) => (l, i))) x = i < layers.Count - 1 ? Tanh(layer.Forward(x)) : layer.Forward(x);
        var parts = heads.Values.Select(h => h.Forward(x)).Concat(parity[true].Select(l => l.Forward(x))).Concat(parity[false].Select(l => Tanh(l.Forward(x)))).ToList();
        var chunked = chunks.SelectMany(c => c).Aggregate(x, (h, l) => h + l.Forward(h));
        if (!named.Any(p => p.Name == "layer9") && named.All(p => p.Size >= 4) && named.Count(p => p.Size == 4) == 2) parts.Add(chunked);
        var first = parts.First();
        var last = parts.Last(p => p.Rank == 2);
        parts = parts.Skip(1).SkipLast(1).Prepend(last).Append(first).ToList();
        var sums = parts.Select(p => p.Sum(1, keepdim: true)).ToArray();
        var weighted = sums.Zip(Enumerable.Range(1, sums.Length).Select(i => 1.0 / i)).Select(p => p.First * p.Second).ToList();
        var ordered = Enumerable.Range(0, weighted.Count).OrderBy(i => i % 3).ThenByDescending(i => i).Select(i => weighted[i]).ToList();
        var indexed = ordered.Index().Where(p => p.Index % 2 == 0).Select(p => p.Item * p.Index).DefaultIfEmpty(first).ToList();
        var lookup = named.ToLookup(p => p.Size, p => p.Name)[4].Count();
        var scale = total + most - least + product * mean / text.Length + lookup + tail[^1] + named.MaxBy(p => p.Size).Name.Length + Enumerable.Repeat(2, 3).Sum(v => v * v) + named.Single(p => p.Size == 5).Size;
        var query = from p in parts where p.Rank == 2 let s = p.Mean(1, keepdim: true) orderby p.Rank select s * 0.5;
        return Cat([.. ordered, .. indexed.Union(query)], 1) / scale + named.Select(p => p.Size).Except([4]).Intersect([5, 6]).FirstOrDefault() + Sizes.ElementAt(^1) + (Sizes.Contains(5) ? 1 : 0);
    }
}

namespace Translator.Properties.Families;

/// <summary>Functions that pick, scatter or look up elements.</summary>
static class Indexing
{
    public static IEnumerable<Property> All =>
    [
        new("brackets",
            from sizes in Gen.Int[3, 5].Array[3]
            from index in Gen.OneOf("1", "^1", "..", "1..", "..^1", "1..3, 0", ".., 1..^1", "TensorIndex.Ellipsis, 0", "TensorIndex.NewAxis, 1", "TensorIndex.Slice(0, 3, 2), .., ^2", "0, ^1, 1", ".., ^2..", "picks", ".., picks", "picks, .., picks", "TensorIndex.Ellipsis, picks")
            select new Sample($"x[{index}]", [new("x", sizes), .. index.Contains("picks") ? [Index("picks", [2], 3)] : Array.Empty<Argument>()])),
        new("Narrow",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            let size = sizes[Draw.FromFront(axis, sizes.Length)]
            from start in Gen.Int[0, size - 1]
            from length in Gen.Int[1, size - start]
            select new Sample($"Narrow(x, {axis}, {start}, {length})", new Argument("x", sizes))),
        new("Select",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from index in Draw.Axis(sizes[Draw.FromFront(axis, sizes.Length)])
            select new Sample($"Select(x, {axis}, {index})", new Argument("x", sizes))),
        new("IndexSelect",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from count in Gen.Int[0, 4]
            select new Sample($"IndexSelect(x, {axis}, index)", new Argument("x", sizes), Index("index", count == 0 ? [] : [count], sizes[Draw.FromFront(axis, sizes.Length)]))),
        new("Take",
            from sizes in Draw.Shape(0, 3)
            from index in Draw.Shape(0, 2)
            let elements = sizes.Aggregate(1, (a, b) => a * b)
            select new Sample("Take(x, index)", new Argument("x", sizes), new Argument("index", index, DType.Int64) { Low = -elements, High = elements })),
        new("Gather",
            from sizes in Draw.Shape(1, 4)
            from axis in Draw.Axis(sizes.Length)
            from count in Gen.Int[1, 4]
            from less in Gen.Int[0, 1].Array[sizes.Length]
            let at = Draw.FromFront(axis, sizes.Length)
            select new Sample($"Gather(x, {axis}, index)", new Argument("x", sizes), Index("index", [.. sizes.Select((size, i) => i == at ? count : Math.Max(1, size - less[i]))], sizes[at]))),
        new("TakeAlongDim",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from ones in Gen.Bool.Array[sizes.Length]
            let at = Draw.FromFront(axis, sizes.Length)
            from whole in Gen.Int[0, 3]
            select whole == 0 ? new Sample("TakeAlongDim(x, index)", new Argument("x", sizes), Index("index", [2, 2], sizes.Aggregate(1, (product, size) => product * size))) : new Sample($"TakeAlongDim(x, index, {axis})", new Argument("x", sizes), Index("index", [.. sizes.Select((size, i) => i == at ? 3 : ones[i] ? 1 : size)], sizes[at]))),
        new("OneHot", Draw.Shape(0, 3).Select(Gen.Int[1, 5], (sizes, classes) => new Sample($"OneHot(x, {classes})", Index("x", sizes, classes) with { Symbols = Draw.AllSymbols }))),
        new("Scatter",
            from s in Scattered
            from form in Gen.OneOf("Scatter(x, {0}, index, source)", "Scatter(x, {0}, index, 2.5)")
            select new Sample(form.Replace("{0}", $"{s.Axis}", StringComparison.Ordinal), [new("x", s.Sizes), Unique(s), .. form.Contains("source") ? [new("source", s.Part)] : Array.Empty<Argument>()])),
        new("ScatterAdd, ScatterReduce",
            from s in Scattered
            from reduce in Gen.OneOf("sum", "prod", "mean", "amax", "amin")
            from form in Gen.OneOf("ScatterAdd(x, {0}, index, source)", $"ScatterReduce(x, {{0}}, index, source, \"{reduce}\")", $"ScatterReduce(x, {{0}}, index, source, \"{reduce}\", includeSelf: false)")
            select new Sample(form.Replace("{0}", $"{s.Axis}", StringComparison.Ordinal), new Argument("x", s.Sizes), Index("index", s.Part, s.Sizes[s.At]), new Argument("source", s.Part))),
        new("IndexAdd",
            from s in Scattered
            from alpha in Gen.OneOf("", ", 2", ", -0.5")
            select new Sample($"IndexAdd(x, {s.Axis}, index, source{alpha})", new Argument("x", s.Sizes), Index("index", [3], s.Sizes[s.At]), new Argument("source", [.. s.Sizes.Select((size, i) => i == s.At ? 3 : size)]))),
        new("IndexCopy, IndexFill",
            from s in Scattered
            from form in Gen.OneOf("IndexCopy(x, {0}, index, source)", "IndexFill(x, {0}, index, 1.5)")
            let part = s.Part[s.At]
            select new Sample(form.Replace("{0}", $"{s.Axis}", StringComparison.Ordinal),
                [new("x", s.Sizes), new("index", [part], DType.Int64) { Given = [.. Enumerable.Range(0, part).Select(i => (double)(s.Sizes[s.At] - 1 - i))] }, .. form.Contains("source") ? [new("source", [.. s.Sizes.Select((size, i) => i == s.At ? part : size)])] : Array.Empty<Argument>()])),
        new("Embedding",
            from rows in Gen.Int[1, 6]
            from width in Gen.Int[1, 4]
            from sizes in Draw.Shape(0, 3)
            from type in Gen.OneOf(DType.Int64, DType.Int32)
            from form in Gen.Int[0, 2]
            from norm in Gen.OneOf("", ", maxNorm: 1.5", ", maxNorm: 0.8, normType: 1", ", scaleGradByFreq: true, sparse: true")
            let x = new Argument("x", sizes, type) { Low = 0, High = rows, Symbols = Draw.AllSymbols }
            select form == 0 ? new Sample($"Embedding(x, weight{norm})", x, new Argument("weight", [rows, width]))
                : new Sample("layer.Forward(x)", x) { Layer = $"Embedding({rows}, {width}{(form == 1 ? "" : $", paddingIdx: {rows - 1}")}{norm})" }),
        new("EmbeddingBag",
            from rows in Gen.Int[2, 6]
            from sizes in Gen.Int[1, 4].Array[2]
            from mode in Gen.OneOf("sum", "mean", "max")
            from padding in Gen.OneOf("", ", paddingIdx: 1", ", maxNorm: 0.9", ", scaleGradByFreq: true, sparse: true")
            from form in Gen.Int[0, 3]
            let bags = Index("x", sizes, rows)
            let flat = Index("x", [5], rows)
            let offsets = new Argument("offsets", [3], DType.Int64) { Given = [0, 2, 2] }
            select form switch
            {
                0 => new Sample("layer.Forward(x)", bags with { Symbols = Draw.Batch }) { Layer = $"EmbeddingBag({rows}, 3, \"{mode}\"{padding})" },
                1 => new Sample($"EmbeddingBag(x, weight, mode: \"{mode}\"{padding})", bags, new Argument("weight", [rows, 3])),
                2 => new Sample($"EmbeddingBag(x, weight, offsets, \"{mode}\"{padding})", flat, new Argument("weight", [rows, 3]), offsets),
                _ => new Sample("EmbeddingBag(x, weight, mode: \"sum\", perSampleWeights: factors)", bags, new Argument("weight", [rows, 3]), new Argument("factors", sizes)),
            }),
    ];

    sealed record Setting(int[] Sizes, int Axis, int[] Part)
    {
        public int At => Draw.FromFront(Axis, Sizes.Length);
    }

    static Gen<Setting> Scattered =>
        from sizes in Draw.Shape(1, 3)
        from axis in Draw.Axis(sizes.Length)
        from less in Gen.Int[0, 2].Array[sizes.Length]
        select new Setting(sizes, axis, [.. sizes.Select((size, i) => Math.Max(1, size - less[i]))]);

    static Argument Index(string name, int[] sizes, int below) => new(name, sizes, DType.Int64) { Low = 0, High = below };

    /// <summary>An index that names no place twice, where the order of writes would count.</summary>
    static Argument Unique(Setting s)
    {
        var inner = s.Part.Skip(s.At + 1).Aggregate(1, (a, b) => a * b);
        var count = s.Part.Aggregate(1, (a, b) => a * b);
        return new("index", s.Part, DType.Int64) { Given = [.. Enumerable.Range(0, count).Select(i => (double)(s.Sizes[s.At] - 1 - i / inner % s.Part[s.At]))] };
    }
}

namespace Translator.Properties.Families;

/// <summary>Functions that fold dimensions, search along them or accumulate.</summary>
static class Reductions
{
    static readonly string[] Folds = ["Sum", "Mean", "Prod", "Amax", "Amin", "All", "Any", "Var", "Std", "Norm"];

    public static IEnumerable<Property> All =>
    [
        .. Folds.Select(f => new Property($"{f} of everything", Draw.Shape(f is "Var" or "Std" ? 2 : 0, 4).Select(sizes => new Sample($"{f}(x)", X(sizes))))),
        .. Folds.Where(f => f != "Norm").Select(f => new Property($"{f} along a dimension",
            from sizes in Draw.Shape(1, 4)
            from axis in Draw.Axis(sizes.Length)
            from keep in Draw.Flag
            select new Sample($"{f}(x, {axis}, keepdim: {keep})", X(Wide(sizes, f, axis))))),
        .. Folds.Where(f => f is not ("Prod" or "Norm")).Select(f => new Property($"{f} along dimensions",
            from sizes in Draw.Shape(1, 4)
            from axes in Draw.Axes(sizes.Length)
            from keep in Draw.Flag
            select new Sample($"{f}(x, {Draw.List(axes)}, keepdim: {keep})", X(Wide(sizes, f, [.. axes]))))),
        .. new[] { "VarMean", "StdMean" }.Select(f => new Property(f,
            from sizes in Draw.Shape(1, 4)
            from axes in Draw.Axes(sizes.Length)
            from keep in Draw.Flag
            from correction in Gen.OneOf("unbiased: false", "unbiased: true", "correction: 0.5")
            from bare in Gen.Bool
            select new Sample($"{f}(x, {(bare && axes is [var axis] ? $"{axis}" : Draw.List(axes))}, {correction}, keepdim: {keep})", X(Wide(sizes, f, [.. axes])) with { Symbols = [] }) { Outputs = 2 })),
        new("Norm of an order",
            from sizes in Draw.Shape(1, 4)
            from axes in Draw.Axes(sizes.Length)
            from keep in Draw.Flag
            from p in Gen.OneOf("0", "1", "2", "3", "double.PositiveInfinity", "double.NegativeInfinity")
            from one in Gen.Bool
            select new Sample(one ? $"Norm(x, {p}, {axes[0]}, keepdim: {keep})" : $"Norm(x, {p}, {Draw.List(axes)}, keepdim: {keep})", X(sizes))),
        new("Normalize",
            from sizes in Draw.Shape(1, 4)
            from axis in Draw.Axis(sizes.Length)
            from p in Gen.OneOf("1", "2", "3")
            select new Sample($"Normalize(x, {p}, {axis})", X(sizes))),
        new("Normalize along dimensions",
            from sizes in Draw.Shape(1, 4)
            from axes in Draw.Axes(sizes.Length)
            from p in Gen.OneOf("1", "2", "double.PositiveInfinity")
            select new Sample($"Normalize(x, {p}, {Draw.List(axes)}, 0.5)", X(sizes))),
        new("Norm in a type",
            from sizes in Draw.Shape(1, 3)
            from type in Gen.OneOf(DType.Float32, DType.Int64, DType.Float16)
            from p in Gen.OneOf("1", "2", "3")
            select new Sample($"Norm(x, {p}, [0], dtype: DType.Float64)", new Argument("x", sizes, type))),
        new("Sum, Mean, Prod in a type",
            from sizes in Draw.Shape(1, 3)
            from f in Gen.OneOf("Sum", "Mean", "Prod")
            from type in Gen.OneOf(DType.Float32, DType.Int32, DType.Int64, DType.Bool)
            from target in Gen.OneOf(DType.Float64, DType.Float32)
            from along in Gen.OneOf("", ", 0")
            select new Sample($"{f}(x{along}, dtype: DType.{target})", new Argument("x", sizes, type) { Low = 0, High = 3 })),
        .. new[] { "Sum", "Prod", "All", "Any", "Amax", "CountNonzero" }.Select(f => new Property($"{f} of integers",
            from sizes in Draw.Shape(1, 3)
            from type in f == "Amax" ? Gen.OneOf(DType.Int32, DType.Int64) : Gen.OneOf(DType.Int32, DType.Int64, DType.Bool)
            from along in Gen.OneOf("", ", 0")
            select new Sample($"{f}(x{along})", new Argument("x", sizes, type) { Low = -2, High = 3, Symbols = Draw.AllSymbols }))),
        new("CountNonzero along dimensions",
            from sizes in Draw.Shape(1, 4)
            from axes in Draw.Axes(sizes.Length)
            select new Sample($"CountNonzero(x, {Draw.List(axes)})", X(sizes))),
        .. new[] { "Nansum", "Nanmean" }.Select(f => new Property(f,
            from sizes in Draw.Shape(1, 3)
            from axes in Draw.Axes(sizes.Length)
            from keep in Draw.Flag
            from form in Gen.Int[0, 2]
            let hole = sizes.Aggregate(1, (product, size) => product * size) / 2
            let x = X(sizes) with { Given = [.. Enumerable.Range(0, sizes.Aggregate(1, (product, size) => product * size)).Select(i => i == hole ? double.NaN : i - 2.5)] }
            select new Sample(form == 0 ? $"{f}(x)" : form == 1 ? $"{f}(x, {axes[0]}, {keep})" : $"{f}(x, {Draw.List(axes)}, {keep}, DType.Float64)", x))),
        new("Logsumexp",
            from sizes in Draw.Shape(1, 4)
            from axes in Draw.Axes(sizes.Length)
            from keep in Draw.Flag
            from one in Gen.Bool
            select new Sample($"Logsumexp(x, {(one ? $"{axes[0]}" : Draw.List(axes))}, {keep})", X(sizes))),
        new("Aminmax",
            from sizes in Draw.Shape(1, 4)
            from axis in Draw.Axis(sizes.Length)
            from keep in Draw.Flag
            from whole in Gen.Bool
            select new Sample(whole ? $"Aminmax(x, keepdim: {keep})" : $"Aminmax(x, {axis}, {keep})", X(sizes)) { Outputs = 2 }),
        .. new[] { "Argmax", "Argmin" }.Select(f => new Property(f,
            from sizes in Draw.Shape(0, 4)
            from axis in Draw.Axis(Math.Max(1, sizes.Length))
            from keep in Draw.Flag
            from whole in Gen.Bool
            select new Sample(whole ? $"{f}(x, keepdim: {keep})" : $"{f}(x, {axis}, {keep})", X(sizes) with { Distinct = true }))),
        .. new[] { "Max", "Min", "Median" }.SelectMany(f => new Property[]
        {
            new($"{f} of everything", Draw.Shape(0, 4).Select(sizes => new Sample($"{f}(x)", X(sizes) with { Symbols = f == "Median" ? [] : Draw.AllSymbols }))),
            new($"{f} along a dimension",
                from sizes in Draw.Shape(1, 4)
                from axis in Draw.Axis(sizes.Length)
                from keep in Draw.Flag
                select new Sample($"{f}(x, {axis}, {keep})", X(sizes) with { Distinct = true }) { Outputs = 2 }),
        }),
        new("Topk",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from k in Gen.Int[1, sizes[Draw.FromFront(axis, sizes.Length)]]
            from largest in Draw.Flag
            select new Sample($"Topk(x, {k}, {axis}, {largest})", X(sizes) with { Distinct = true, Symbols = [] }) { Outputs = 2 }),
        new("Sort",
            from sizes in Draw.Shape(0, 3)
            from axis in Draw.Axis(Math.Max(1, sizes.Length))
            from down in Draw.Flag
            select new Sample($"Sort(x, {axis}, {down})", X(sizes) with { Distinct = true }) { Outputs = 2 }),
        new("Msort", Draw.Shape(1, 3).Select(sizes => new Sample("Msort(x)", X(sizes) with { Distinct = true }))),
        new("Argsort",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from down in Draw.Flag
            select new Sample($"Argsort(x, {axis}, {down})", X(sizes) with { Distinct = true })),
        new("Kthvalue",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from k in Gen.Int[1, sizes[Draw.FromFront(axis, sizes.Length)]]
            from keep in Draw.Flag
            select new Sample($"Kthvalue(x, {k}, {axis}, {keep})", X(sizes) with { Distinct = true, Symbols = [] }) { Outputs = 2 }),
        .. new[] { "Cumsum", "Cumprod" }.Select(f => new Property(f,
            from sizes in Draw.Shape(0, 4)
            from axis in Draw.Axis(Math.Max(1, sizes.Length))
            from type in Gen.OneOf(DType.Float32, DType.Int32, DType.Int64, DType.Bool)
            select new Sample($"{f}(x, {axis})", new Argument("x", sizes, type) { Symbols = Draw.AllSymbols }))),
        .. new[] { "Cummax", "Cummin" }.Select(f => new Property(f,
            from sizes in Draw.Shape(0, 4, 9)
            from axis in Draw.Axis(Math.Max(1, sizes.Length))
            from type in Gen.OneOf(DType.Float32, DType.Int32, DType.Int64, DType.Bool)
            select new Sample($"{f}(x, {axis})", new Argument("x", sizes, type) { Symbols = Draw.AllSymbols }) { Outputs = 2 })),
        new("Cummax, Cummin with NaN",
            from sizes in Draw.Shape(1, 2, 9)
            from f in Gen.OneOf("Cummax", "Cummin")
            select new Sample($"{f}(x, -1)", X(sizes) with { Given = Elementwise.Holes(sizes) }) { Outputs = 2 }),
        new("Logcumsumexp",
            from sizes in Draw.Shape(0, 4, 9)
            from axis in Draw.Axis(Math.Max(1, sizes.Length))
            from far in Gen.OneOf(2, 200)
            select new Sample($"Logcumsumexp(x, {axis})", X(sizes) with { Low = -far, High = far })),
        new("Cumsum, Cumprod in a type", Draw.Shape(1, 3).Select(Gen.OneOf("Cumsum", "Cumprod"), (sizes, f) => new Sample($"{f}(x, 0, DType.Float64)", X(sizes)))),
        new("Diff",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from n in Gen.Int[0, 2]
            from more in Gen.OneOf("", ", prepend: y", ", append: y", ", y, y")
            let x = new Argument("x", [.. sizes.Select(size => size + 2)])
            select new Sample($"Diff(x, {n}, {axis}{more})", more.Length == 0 ? [x] : [x, x with { Name = "y" }])),
    ];

    static Argument X(int[] sizes) => new("x", sizes) { Symbols = Draw.AllSymbols };

    /// <summary>A variance needs two elements.</summary>
    static int[] Wide(int[] sizes, string function, params int[] axes) => function is "Var" or "Std" or "VarMean" or "StdMean"
        ? [.. sizes.Select((size, i) => axes.Any(a => Draw.FromFront(a, sizes.Length) == i) ? size + 1 : size)]
        : sizes;
}

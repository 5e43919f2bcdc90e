namespace Translator.Properties.Families;

/// <summary>Functions of pairs of elements, broadcast to each other.</summary>
static class Arithmetic
{
    static readonly string[] Functions = ["Add", "Sub", "Mul", "Maximum", "Minimum", "Fmax", "Fmin", "Max", "Min", "Eq", "Ne", "Lt", "Le", "Gt", "Ge"];

    public static IEnumerable<Property> All =>
    [
        .. Functions.Select(f => Pair(f)),
        .. Functions.Where(f => f is not ("Maximum" or "Minimum" or "Fmax" or "Fmin" or "Max" or "Min")).Select(f => new Property($"{f} with a number",
            from sizes in Draw.Shape(0, 4)
            from type in Gen.OneOf(DType.Float32, DType.Int64, DType.Int32, DType.Float64)
            from number in Gen.OneOf("1", "-2", "0.5")
            select new Sample($"{f}(x, {number})", new Argument("x", sizes, type) { Low = -3, High = 3, Symbols = Draw.AllSymbols }))),
        .. new[] { "Add", "Sub", "Mul", "Div", "Pow" }.Select(f => new Property($"a number {f}",
            Draw.Shape(0, 4).Select(sizes => new Sample($"{f}(2.5, x)", new Argument("x", sizes) { Low = 0.5, High = 3, Symbols = Draw.AllSymbols })))),
        .. new[] { "Add", "Sub" }.Select(f => new Property($"{f} with alpha",
            from sizes in Draw.Broadcast()
            select new Sample($"{f}(x, y, 0.5)", new Argument("x", sizes.First), new Argument("y", sizes.Second)))),
        .. new[] { "Add", "Sub" }.Select(f => new Property($"{f} a number with alpha",
            from sizes in Draw.Shape(0, 3)
            from type in Gen.OneOf(DType.Float32, DType.Int64, DType.Int32)
            from number in Gen.OneOf("3", "-2", "0.5")
            from alpha in Gen.OneOf("2", "-3", "0.5")
            where type.IsFloat() || number == "0.5" || alpha != "0.5"
            select new Sample($"{f}(x, {number}, {alpha})", new Argument("x", sizes, type) { Low = -3, High = 3, Symbols = Draw.AllSymbols }))),
        Pair("Div", yLow: 0.5, yHigh: 3),
        Pair("FloorDivide", yLow: 0.5, yHigh: 3), Pair("Remainder", yLow: 0.5, yHigh: 3), Pair("Fmod", yLow: 0.5, yHigh: 3),
        .. new[] { "FloorDivide", "Remainder", "Fmod", "Div" }.SelectMany(f => new Property[]
        {
            new($"{f} of integers",
                from sizes in Draw.Broadcast()
                from type in Gen.OneOf(DType.Int32, DType.Int64)
                from sign in Gen.Bool
                select new Sample($"{f}(x, y)", new Argument("x", sizes.First, type) { Low = -9, High = 9 }, new Argument("y", sizes.Second, type) { Low = sign ? 1 : -4, High = sign ? 5 : 0 })),
            new($"{f} with a number",
                from sizes in Draw.Shape(0, 4)
                from type in Gen.OneOf(DType.Float32, DType.Int64)
                from number in Gen.OneOf("2", "-3", "1.5")
                select new Sample($"{f}(x, {number})", new Argument("x", sizes, type) { Low = -9, High = 9, Symbols = Draw.AllSymbols })),
        }),
        new("Fmax, Fmin with NaN",
            from sizes in Draw.Shape(1, 3)
            from f in Gen.OneOf("Fmax", "Fmin")
            from type in Gen.OneOf(DType.Float32, DType.Float64, DType.Int32)
            select new Sample($"{f}(x, {(type.IsFloat() ? "Flip(y, 0)" : "y")})", new Argument("x", sizes) { Given = Elementwise.Holes(sizes), Symbols = Draw.AllSymbols }, new Argument("y", sizes, type) { Given = type.IsFloat() ? Elementwise.Holes(sizes) : null, Symbols = Draw.AllSymbols })),
        new("Copysign of integers",
            from sizes in Draw.Broadcast()
            from type in Gen.OneOf(DType.Int32, DType.Int64, DType.Float32)
            select new Sample("Copysign(x, y)", new Argument("x", sizes.First, DType.Int32) { Low = -3, High = 3 }, new Argument("y", sizes.Second, type) { Low = -3, High = 3 })),
        new("Heaviside",
            from sizes in Draw.Broadcast()
            from type in Gen.OneOf(DType.Float32, DType.Int64)
            select new Sample(type.IsFloat() ? "Heaviside(Trunc(x), y)" : "Heaviside(x, y)", new Argument("x", sizes.First, type), new Argument("y", sizes.Second, type))),
        new("Div rounded",
            from sizes in Draw.Broadcast()
            from type in Gen.OneOf(DType.Float32, DType.Int64, DType.Int32)
            from mode in Gen.OneOf("\"trunc\"", "\"floor\"", "null")
            select new Sample($"Div(x, y, {mode})", new Argument("x", sizes.First, type) { Low = -9, High = 9 }, new Argument("y", sizes.Second, type) { Low = 1, High = 4 })),
        Pair("Pow", xLow: 0.2, yLow: -2),
        new("Pow with a number",
            from sizes in Draw.Shape(0, 4)
            from exponent in Gen.OneOf("2", "3", "0.5", "-1", "1.5")
            select new Sample($"Pow(x, {exponent})", new Argument("x", sizes) { Low = 0.2, High = 2, Symbols = Draw.AllSymbols })),
        Pair("Atan2"), Pair("Hypot"), Pair("Logaddexp"), Pair("Logaddexp2"), Pair("Copysign"), Pair("Dist"), Pair("Xlogy", yLow: 0.1), Pair("Isclose"),
        new("Xlogy with a number, Isclose with NaN",
            from sizes in Draw.Shape(0, 3)
            from form in Gen.OneOf("Xlogy(x, 2.5)", "Xlogy(0, x)", "Xlogy(1.5, x)", "Isclose(x / (x - x), x / (x - x), equalNan: true)", "Isclose(x, x * 1.1, 0.2, 0, true)")
            select new Sample(form, new Argument("x", sizes) { Low = 0.1, High = 2, Symbols = Draw.AllSymbols })),
        new("Bits with a number",
            from sizes in Draw.Shape(0, 3)
            from f in Gen.OneOf("BitwiseAnd", "BitwiseOr", "BitwiseXor")
            from type in Gen.OneOf(DType.Bool, DType.Int64, DType.Int32)
            from number in Gen.OneOf("5", "-3", "true")
            select new Sample($"{f}(x, {number})", new Argument("x", sizes, type) { Low = -5, High = 5, Symbols = Draw.AllSymbols })),
        .. new[] { "LogicalAnd", "LogicalOr", "LogicalXor" }.Select(f => Pair(f, types: [DType.Bool, DType.Int64, DType.Float32])),
        .. new[] { "BitwiseAnd", "BitwiseOr", "BitwiseXor" }.Select(f => Pair(f, types: [DType.Bool, DType.Int64, DType.Int32])),
        new("BitwiseNot",
            from sizes in Draw.Shape(0, 4)
            from type in Gen.OneOf(DType.Bool, DType.Int64, DType.Int32)
            select new Sample("BitwiseNot(x)", new Argument("x", sizes, type) { Low = -5, High = 5, Symbols = Draw.AllSymbols })),
        new("Where",
            from sizes in Draw.Broadcast()
            from form in Gen.OneOf("Where(c, x, y)", "Where(c, x, 0.5)", "Where(c, 2, y)")
            select new Sample($"{form}", [.. new[] { new Argument("c", sizes.First, DType.Bool), new Argument("x", sizes.Second), new Argument("y", sizes.First) }.Where(a => form.Contains(a.Name + ",") || form.Contains(a.Name + ")"))])),
        new("MaskedFill",
            from sizes in Draw.Shape(0, 4)
            from type in Gen.OneOf(DType.Float32, DType.Int64)
            select new Sample("MaskedFill(x, mask, 7)", new Argument("x", sizes, type) { Symbols = Draw.AllSymbols }, new Argument("mask", sizes, DType.Bool) { Symbols = Draw.AllSymbols })),
        new("MaskedFill by a tensor",
            from sizes in Draw.Shape(0, 3)
            from type in Gen.OneOf(DType.Float32, DType.Int64)
            from value in Gen.OneOf(DType.Float32, DType.Int64)
            select new Sample("MaskedFill(x, mask, value)", new Argument("x", sizes, type) { Symbols = Draw.AllSymbols }, new Argument("mask", sizes, DType.Bool) { Symbols = Draw.AllSymbols }, new Argument("value", [], value))),
        new("Lerp",
            from sizes in Draw.Broadcast()
            from weight in Gen.OneOf("0.3", "0.7", "1.5", "w")
            select new Sample($"Lerp(x, y, {weight})", [new Argument("x", sizes.First), new Argument("y", sizes.Second), .. weight == "w" ? [new Argument("w", sizes.First) { Low = 0, High = 1 }] : Array.Empty<Argument>()])),
        new("Addcmul, Addcdiv",
            from sizes in Draw.Broadcast()
            from f in Gen.OneOf("Addcmul", "Addcdiv")
            from value in Gen.OneOf("", ", 0.5")
            select new Sample($"{f}(x, y, z{value})", new Argument("x", sizes.First), new Argument("y", sizes.Second), new Argument("z", sizes.First) { Low = 0.5, High = 2 })),
        new("operators of C#",
            from sizes in Draw.Broadcast()
            from f in Gen.OneOf("x + y * 2 - 1", "-x / (y * y + 1)", "(x > y) | (x <= 0.5)", "(x < y) & ~(x >= y)", "x % 2.5", "(x > 0) ^ (y > 0)", "1 / (x * x + 1)")
            select new Sample(f, [.. new[] { new Argument("x", sizes.First), new Argument("y", sizes.Second) }.Where(a => f.Contains(a.Name, StringComparison.Ordinal))])),
    ];

    static Property Pair(string function, double xLow = -3, double yLow = -3, double yHigh = 3, DType[]? types = null) => new(function,
        from sizes in Draw.Broadcast()
        from type in Gen.OneOf(types ?? [DType.Float32])
        select new Sample($"{function}(x, y)", new Argument("x", sizes.First, type) { Low = xLow, High = 3 }, new Argument("y", sizes.Second, type) { Low = yLow, High = yHigh }));
}

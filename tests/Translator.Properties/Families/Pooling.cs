namespace Translator.Properties.Families;

/// <summary>Windows over one to three dimensions.</summary>
static class Pooling
{
    sealed record Window(int[] Sizes, int[] Kernel, int[] Stride, int[] Padding, string Ceil);

    public static IEnumerable<Property> All =>
    [
        .. Enumerable.Range(1, 3).SelectMany(spatial => (Property[])
        [
            new($"MaxPool{spatial}d",
                from w in Windows(spatial, padded: true)
                from dilation in Gen.Int[1, 2]
                from layer in Gen.Bool
                where Enumerable.Range(0, spatial).All(d => w.Sizes[^(spatial - d)] + 2 * w.Padding[d] > dilation * (w.Kernel[d] - 1))
                let arguments = $"{Text(w)}, {dilation}, ceilMode: {w.Ceil}"
                select layer ? Layer($"MaxPool{spatial}d({arguments})", w) : Call($"MaxPool{spatial}d(x, {arguments})", w)),
            new($"MaxPool{spatial}d with indices",
                from w in Windows(spatial, padded: true)
                select Call($"MaxPool{spatial}dWithIndices(x, {Text(w)}, ceilMode: {w.Ceil})", w, distinct: true) with { Outputs = 2 }),
            new($"AvgPool{spatial}d",
                from w in Windows(spatial, padded: true)
                from layer in Gen.Bool
                from counted in Draw.Flag
                from divisor in Gen.OneOf("", spatial == 1 ? "" : ", divisorOverride: 3")
                let arguments = $"{Text(w)}, ceilMode: {w.Ceil}, countIncludePad: {counted}{divisor}"
                select layer ? Layer($"AvgPool{spatial}d({arguments})", w) : Call($"AvgPool{spatial}d(x, {arguments})", w)),
            new($"LpPool{spatial}d",
                from w in Windows(spatial, padded: false)
                from p in Gen.OneOf("1", "2", "3")
                from layer in Gen.Bool
                let arguments = $"{p}, {Draw.Tuple(w.Kernel)}, {Draw.Tuple(w.Stride)}, ceilMode: {w.Ceil}"
                select (layer ? Layer($"LPPool{spatial}d({arguments})", w) : Call($"LpPool{spatial}d(x, {arguments})", w)) is var sample
                    ? sample with { Inputs = [sample.Inputs[0] with { Low = 0.1 }] } : null!),
            .. new[] { "Avg", "Max" }.Select(f => new Property($"Adaptive{f}Pool{spatial}d",
                from sizes in Gen.Int[1, 7].Array[spatial]
                from output in Gen.Int[1, 4].Array[spatial]
                from batch in Gen.Int[0, 2]
                from keep in Gen.Bool
                from layer in Gen.Bool
                let size = !keep ? Draw.Tuple(output) : spatial == 1 ? "new int?[] { null }" : $"(null, {string.Join(", ", output.Skip(1).Select(o => $"{o}"))})"
                let x = new Argument("x", [.. batch == 0 ? [] : new[] { batch }, 2, .. sizes]) { Symbols = batch == 0 ? [] : Draw.Batch }
                select layer ? new Sample("layer.Forward(x)", x) { Layer = $"Adaptive{f}Pool{spatial}d({size})" } : new Sample($"Adaptive{f}Pool{spatial}d(x, {size})", x))),
            new($"AdaptiveMaxPool{spatial}d with indices",
                from sizes in Gen.Int[1, 7].Array[spatial]
                from output in Gen.Int[1, 4].Array[spatial]
                from batch in Gen.Int[0, 2]
                from layer in Gen.Bool
                let x = new Argument("x", [.. batch == 0 ? [] : new[] { batch }, 2, .. sizes]) { Symbols = batch == 0 ? [] : Draw.Batch, Distinct = true }
                select (layer ? new Sample("layer.ForwardWithIndices(x)", x) { Layer = $"AdaptiveMaxPool{spatial}d({Draw.Tuple(output)})" } : new Sample($"AdaptiveMaxPool{spatial}dWithIndices(x, {Draw.Tuple(output)})", x)) with { Outputs = 2 }),
            new($"MaxUnpool{spatial}d",
                from sizes in Gen.Int[2, 4].Array[spatial]
                from kernel in Gen.Int[2, 3]
                from layer in Gen.Bool
                let x = new Argument("x", [2, 2, .. sizes.Select(size => size * kernel)]) { Distinct = true }
                select new Sample($"MaxPool{spatial}dWithIndices(x, {kernel}) is var (values, indices) ? {(layer ? "layer.Forward(values, indices)" : $"MaxUnpool{spatial}d(values, indices, {kernel})")} : x", x)
                { Layer = layer ? $"MaxUnpool{spatial}d({kernel})" : null }),
        ]),
    ];

    static Gen<Window> Windows(int spatial, bool padded) =>
        from kernel in Gen.Int[1, 3].Array[spatial]
        from more in Gen.Int[4, 8].Array[spatial]
        from stride in Gen.Int[1, 3].Array[spatial]
        from padding in Gen.Int[0, 1].Array[spatial]
        from ceil in Draw.Flag
        from batch in Gen.Int[0, 2]
        select new Window([.. batch == 0 ? [] : new[] { batch }, 2, .. more], kernel, stride, [.. padding.Select((p, i) => padded ? Math.Min(p, kernel[i] / 2) : 0)], ceil);

    static string Text(Window w) => $"{Draw.Tuple(w.Kernel)}, {Draw.Tuple(w.Stride)}, {Draw.Tuple(w.Padding)}";

    static Sample Call(string call, Window w, bool distinct = false) => new(call, X(w) with { Distinct = distinct });

    static Sample Layer(string layer, Window w) => new("layer.Forward(x)", X(w)) { Layer = layer };

    static Argument X(Window w) => new("x", w.Sizes) { Symbols = w.Sizes.Length == w.Kernel.Length + 2 ? ["N", null, "A", "B", "C"] : [] };
}

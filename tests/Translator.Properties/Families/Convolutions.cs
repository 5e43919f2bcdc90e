namespace Translator.Properties.Families;

/// <summary>Convolutions and their transposes over one to three dimensions.</summary>
static class Convolutions
{
    public static IEnumerable<Property> All =>
    [
        .. Enumerable.Range(1, 3).SelectMany(spatial => new Property[]
        {
            new($"layer Conv{spatial}d",
                from s in Settings(spatial)
                from padding in Gen.OneOf(Gen.Int[0, 2].Array[spatial].Select(Draw.Tuple), Gen.OneOf("\"same\"", "\"valid\"", "1"))
                from mode in Gen.OneOf("zeros", "zeros", "reflect", "replicate", "circular")
                from bias in Draw.Flag
                let stride = padding == "\"same\"" ? "1" : Draw.Tuple(s.Stride)
                select new Sample("layer.Forward(x)", X(s, spatial))
                {
                    Layer = $"Conv{spatial}d({s.In}, {s.Out}, {Draw.Tuple(s.Kernel)}, {stride}, {padding}, {Draw.Tuple(s.Dilation)}, {s.Groups}, {bias}, \"{mode}\")",
                }),
            new($"Conv{spatial}d",
                from s in Settings(spatial)
                from padding in Gen.Int[0, 2].Array[spatial]
                from bias in Gen.Bool
                select new Sample($"Conv{spatial}d(x, weight{(bias ? ", bias" : "")}, stride: {Draw.Tuple(s.Stride)}, padding: {Draw.Tuple(padding)}, dilation: {Draw.Tuple(s.Dilation)}, groups: {s.Groups})",
                    [X(s, spatial), new Argument("weight", [s.Out, s.In / s.Groups, .. s.Kernel]), .. bias ? [new Argument("bias", [s.Out])] : Array.Empty<Argument>()])),
            new($"layer ConvTranspose{spatial}d",
                from s in Settings(spatial)
                from padding in Gen.Int[0, 1].Array[spatial]
                from extra in Gen.Int[0, 1].Array[spatial]
                from bias in Draw.Flag
                let more = extra.Select((e, i) => Math.Min(e, Math.Max(s.Stride[i], s.Dilation[i]) - 1)).ToArray()
                select new Sample("layer.Forward(x)", X(s, spatial))
                {
                    Layer = $"ConvTranspose{spatial}d({s.In}, {s.Out}, {Draw.Tuple(s.Kernel)}, {Draw.Tuple(s.Stride)}, {Draw.Tuple(padding)}, {Draw.Tuple(more)}, {s.Groups}, {bias}, {Draw.Tuple(s.Dilation)})",
                }),
            new($"layer ConvTranspose{spatial}d of a size",
                from s in Settings(spatial)
                from extra in Gen.Int[0, 2].Array[spatial]
                let sizes = s.Size.Select((size, i) => (size - 1) * s.Stride[i] + s.Dilation[i] * (s.Kernel[i] - 1) + 1 + extra[i] % s.Stride[i]).ToArray()
                select new Sample($"layer.Forward(x, {Draw.List(sizes)})", X(s, spatial) with { Symbols = s.Batch == 0 ? [] : Draw.Batch })
                {
                    Layer = $"ConvTranspose{spatial}d({s.In}, {s.Out}, {Draw.Tuple(s.Kernel)}, {Draw.Tuple(s.Stride)}, groups: {s.Groups}, dilation: {Draw.Tuple(s.Dilation)})",
                }),
            new($"ConvTranspose{spatial}d",
                from s in Settings(spatial)
                from padding in Gen.Int[0, 1].Array[spatial]
                from bias in Gen.Bool
                select new Sample($"ConvTranspose{spatial}d(x, weight{(bias ? ", bias" : "")}, stride: {Draw.Tuple(s.Stride)}, padding: {Draw.Tuple(padding)}, groups: {s.Groups}, dilation: {Draw.Tuple(s.Dilation)})",
                    [X(s, spatial), new Argument("weight", [s.In, s.Out / s.Groups, .. s.Kernel]), .. bias ? [new Argument("bias", [s.Out])] : Array.Empty<Argument>()])),
        }),
        new("Unfold",
            from s in Settings(2)
            from padding in Gen.Int[0, 1].Array[2]
            from layer in Gen.Bool
            let arguments = $"{Draw.Tuple(s.Kernel)}, {Draw.Tuple(s.Dilation)}, {Draw.Tuple(padding)}, {Draw.Tuple(s.Stride)}"
            select layer ? new Sample("layer.Forward(x)", X(s, 2)) { Layer = $"Unfold({arguments})" } : new Sample($"Unfold(x, {arguments})", X(s, 2))),
        new("Fold",
            from s in Settings(2)
            from padding in Gen.Int[0, 1].Array[2]
            from layer in Gen.Bool
            let windows = s.Size.Select((size, i) => (size + 2 * padding[i] - s.Dilation[i] * (s.Kernel[i] - 1) - 1) / s.Stride[i] + 1).ToArray()
            let x = new Argument("x", [.. s.Batch == 0 ? [] : new[] { s.Batch }, s.In * s.Kernel[0] * s.Kernel[1], windows[0] * windows[1]]) { Symbols = s.Batch == 0 ? [] : Draw.Batch }
            let arguments = $"{Draw.Tuple(s.Size)}, {Draw.Tuple(s.Kernel)}, {Draw.Tuple(s.Dilation)}, {Draw.Tuple(padding)}, {Draw.Tuple(s.Stride)}"
            select layer ? new Sample("layer.Forward(x)", x) { Layer = $"Fold({arguments})" } : new Sample($"Fold(x, {arguments})", x)),
    ];

    sealed record Setting(int Batch, int In, int Out, int Groups, int[] Size, int[] Kernel, int[] Stride, int[] Dilation);

    static Gen<Setting> Settings(int spatial) =>
        from batch in Gen.Int[0, 2]
        from groups in Gen.OneOf(1, 1, 2, 3)
        from depthwise in Gen.Bool
        from inner in Gen.Int[1, 2]
        from outer in Gen.Int[1, 2]
        from size in Gen.Int[5, 8].Array[spatial]
        from kernel in Gen.Int[1, 3].Array[spatial]
        from stride in Gen.Int[1, 3].Array[spatial]
        from dilation in Gen.OneOf(Gen.Const(Enumerable.Repeat(1, spatial).ToArray()), Gen.Int[1, 2].Array[spatial])
        select new Setting(batch, groups * (depthwise ? 1 : inner), groups * outer, groups, size, kernel, stride, dilation);

    static Argument X(Setting s, int spatial) => new("x", [.. s.Batch == 0 ? [] : new[] { s.Batch }, s.In, .. s.Size]) { Symbols = s.Batch == 0 ? [] : ["N", null, .. new[] { "A", "B", "C" }.Take(spatial)] };
}

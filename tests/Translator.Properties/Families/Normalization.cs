namespace Translator.Properties.Families;

/// <summary>Layers that even out means and variances.</summary>
static class Normalization
{
    public static IEnumerable<Property> All =>
    [
        .. Enumerable.Range(1, 3).SelectMany(spatial => new Property[]
        {
            new($"layer BatchNorm{spatial}d",
                from sizes in Images(spatial)
                from affine in Draw.Flag
                from track in Draw.Flag
                from eps in Gen.OneOf("1e-5", "0.01")
                from momentum in Gen.OneOf("0.2", "null")
                select new Sample("layer.Forward(x)", X(sizes)) { Layer = $"BatchNorm{spatial}d({sizes[1]}, {eps}, {momentum}, {affine}, {track})" }),
            new($"layer InstanceNorm{spatial}d",
                from sizes in Images(spatial)
                from affine in Draw.Flag
                from track in Draw.Flag
                from eps in Gen.OneOf("1e-5", "0.01")
                select new Sample("layer.Forward(x)", X(sizes)) { Layer = $"InstanceNorm{spatial}d({sizes[1]}, {eps}, affine: {affine}, trackRunningStats: {track})" }),
        }),
        new("BatchNorm",
            from sizes in Gen.Int[2, 4].Array[2, 4]
            from form in Gen.OneOf("BatchNorm(x, mean, deviation)", "BatchNorm(x, mean, deviation, weight, bias, eps: 0.01)", "BatchNorm(x, null, null, training: true)", "BatchNorm(x, mean, deviation, weight)")
            select new Sample(form, [.. Vectors(sizes).Where(a => form.Contains(a.Name, StringComparison.Ordinal))])),
        new("InstanceNorm",
            from sizes in Gen.Int[2, 4].Array[3, 5]
            from form in Gen.OneOf("InstanceNorm(x)", "InstanceNorm(x, weight: weight, bias: bias, eps: 0.01)", "InstanceNorm(x, mean, deviation, useInputStats: false)")
            select new Sample(form, [.. Vectors(sizes).Where(a => form.Contains(a.Name, StringComparison.Ordinal))])),
        new("LayerNorm",
            from sizes in Draw.Shape(1, 4)
            from last in Gen.Int[1, sizes.Length]
            from form in Gen.Int[0, 3]
            let inner = sizes[^last..]
            let x = new Argument("x", sizes) { Symbols = last < sizes.Length ? Draw.Batch : [] }
            select form == 3
                ? new Sample("layer.Forward(x)", x) { Layer = $"LayerNorm({(last == 1 ? $"{inner[0]}" : $"new[] {{ {string.Join(", ", inner)} }}")}, eps: 0.01)" }
                : new Sample($"LayerNorm(x, {Draw.List(inner)}{(form == 0 ? "" : form == 1 ? ", weight" : ", weight, bias")})",
                    [x, .. new[] { new Argument("weight", inner), new Argument("bias", inner) }.Take(form)])),
        new("RmsNorm",
            from sizes in Draw.Shape(1, 4)
            from last in Gen.Int[1, sizes.Length]
            from form in Gen.Int[0, 2]
            let inner = sizes[^last..]
            let x = new Argument("x", sizes) { Symbols = last < sizes.Length ? Draw.Batch : [] }
            select form == 2
                ? new Sample("layer.Forward(x)", x) { Layer = $"RMSNorm({(last == 1 ? $"{inner[0]}" : $"new[] {{ {string.Join(", ", inner)} }}")}, eps: 0.01)" }
                : new Sample($"RmsNorm(x, {Draw.List(inner)}{(form == 0 ? "" : ", weight, 0.1")})", [x, .. new[] { new Argument("weight", inner) }.Take(form)])),
        new("GroupNorm",
            from groups in Gen.Int[1, 3]
            from each in Gen.Int[1, 2]
            from batch in Gen.Int[1, 3]
            from rest in Gen.Int[2, 4].Array[0, 3]
            from form in Gen.Int[0, 2]
            from bias in Draw.Flag
            where rest.Length > 0 || each > 1
            let x = new Argument("x", [batch, groups * each, .. rest]) { Symbols = Draw.Batch }
            let weights = new[] { new Argument("weight", [groups * each]), new Argument("bias", [groups * each]) }
            select form == 2
                ? new Sample("layer.Forward(x)", x) { Layer = $"GroupNorm({groups}, {groups * each}, 0.01, bias: {bias})" }
                : new Sample($"GroupNorm(x, {groups}{(form == 0 ? "" : ", weight, bias")})", [x, .. form == 0 ? [] : weights])),
        new("LocalResponseNorm",
            from sizes in Draw.Shape(3, 5)
            from size in Gen.Int[1, 4]
            from layer in Gen.Bool
            select layer
                ? new Sample("layer.Forward(x)", X(sizes)) { Layer = $"LocalResponseNorm({size}, 0.1, 0.5, 2)" }
                : new Sample($"LocalResponseNorm(x, {size}, 0.1)", X(sizes))),
    ];

    /// <summary>More than one element each channel, which training and instances need.</summary>
    static Gen<int[]> Images(int spatial) =>
        from batch in Gen.Int[1, 3]
        from channels in Gen.Int[1, 3]
        from sizes in Gen.Int[2, 4].Array[spatial]
        select (int[])[batch, channels, .. sizes];

    static Argument X(int[] sizes) => new("x", sizes) { Symbols = Draw.Batch };

    static Argument[] Vectors(int[] sizes) =>
    [
        X(sizes), new("mean", [sizes[1]]), new("deviation", [sizes[1]]) { Low = 0.5, High = 2 }, new("weight", [sizes[1]]), new("bias", [sizes[1]]),
    ];
}

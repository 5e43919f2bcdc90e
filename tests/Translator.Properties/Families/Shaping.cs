namespace Translator.Properties.Families;

/// <summary>Functions that move elements: shapes, joining, repeating, padding.</summary>
static class Shaping
{
    public static IEnumerable<Property> All =>
    [
        new("Reshape, View",
            from sizes in Draw.Shape(1, 4)
            from order in Draw.Order(sizes.Length)
            from free in Gen.Int[-1, sizes.Length - 1]
            from f in Gen.OneOf("Reshape", "View")
            select new Sample($"{f}(x, {string.Join(", ", order.Select((o, i) => i == free ? -1 : sizes[o]))})", new Argument("x", sizes))),
        new("Flatten",
            from sizes in Draw.Shape(0, 4)
            from start in Gen.Int[0, Math.Max(0, sizes.Length - 1)]
            from end in Gen.Int[start, Math.Max(0, sizes.Length - 1)]
            from layer in Gen.Bool
            select layer && sizes.Length > 0 ? new Sample("layer.Forward(x)", X(sizes)) { Layer = $"Flatten({start}, {end})" } : new Sample($"Flatten(x, {start}, {end})", X(sizes))),
        new("Unflatten",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from layer in Gen.Bool
            let wide = new Argument("x", [.. sizes.Select((size, i) => i == Draw.FromFront(axis, sizes.Length) ? size * 6 : size)])
            select layer ? new Sample("layer.Forward(x)", wide) { Layer = $"Unflatten({axis}, [2, 3, {sizes[Draw.FromFront(axis, sizes.Length)]}])" } : new Sample($"Unflatten(x, {axis}, [2, -1, 3])", wide)),
        .. new[] { "Transpose", "Swapaxes", "Swapdims", "Movedim", "Moveaxis" }.Select(f => new Property(f,
            from sizes in Draw.Shape(1, 4)
            from first in Draw.Axis(sizes.Length)
            from second in Draw.Axis(sizes.Length)
            select new Sample($"{f}(x, {first}, {second})", X(sizes)))),
        new("Movedim of several",
            from sizes in Draw.Shape(2, 4)
            from source in Draw.Order(sizes.Length)
            from destination in Draw.Order(sizes.Length)
            from count in Gen.Int[1, sizes.Length]
            from f in Gen.OneOf("Movedim", "Moveaxis")
            select new Sample($"{f}(x, {Draw.List(source[..count])}, {Draw.List(destination[..count])})", X(sizes))),
        new("Permute",
            from sizes in Draw.Shape(1, 5)
            from order in Draw.Order(sizes.Length)
            from fromEnd in Gen.Bool
            select new Sample($"Permute(x, {string.Join(", ", order.Select(o => fromEnd ? o - sizes.Length : o))})", X(sizes))),
        new("T", Draw.Shape(0, 2).Select(sizes => new Sample("T(x)", X(sizes)))),
        new("Unsqueeze",
            from sizes in Draw.Shape(0, 3)
            from axis in Gen.Int[-sizes.Length - 1, sizes.Length]
            select new Sample($"Unsqueeze(x, {axis})", X(sizes))),
        new("Squeeze",
            from sizes in Gen.Int[1, 2].Array[1, 4]
            from axis in Draw.Axis(sizes.Length)
            from form in Gen.OneOf("Squeeze(x)", $"Squeeze(x, {axis})", $"Squeeze(x, [{axis}])")
            select new Sample(form, new Argument("x", sizes))),
        new("Expand, BroadcastTo",
            from sizes in Draw.Shape(0, 3)
            from ones in Gen.Bool.Array[sizes.Length]
            from front in Draw.Shape(0, 2)
            from f in Gen.OneOf("Expand", "BroadcastTo")
            from keep in Gen.Bool
            where front.Length + sizes.Length > 0
            select new Sample($"{f}(x, {string.Join(", ", front.Concat(sizes.Select((size, i) => keep && !ones[i] ? -1 : size)))})", new Argument("x", [.. sizes.Select((size, i) => ones[i] ? 1 : size)]))),
        new("ViewAs, ReshapeAs",
            from sizes in Draw.Shape(1, 4)
            from f in Gen.OneOf("ViewAs", "ReshapeAs")
            from turned in Gen.Bool
            select new Sample($"{f}(x, y)", new Argument("x", sizes), new Argument("y", turned ? [.. sizes.Reverse()] : [sizes.Aggregate(1, (count, size) => count * size)]))),
        new("ExpandAs",
            from sizes in Draw.Shape(1, 4)
            from ones in Gen.Bool.Array[sizes.Length]
            from cut in Gen.Int[0, sizes.Length]
            select new Sample("ExpandAs(x, y)", new Argument("x", [.. sizes.Select((size, i) => ones[i] ? 1 : size).Skip(cut)]), new Argument("y", sizes))),
        new("BroadcastTensors", Draw.Broadcast().Select(sizes => new Sample("BroadcastTensors(x, y)", new Argument("x", sizes.First), new Argument("y", sizes.Second)) { IsArray = true, Outputs = 2 })),
        new("Cat",
            from sizes in Draw.Shape(1, 4)
            from axis in Draw.Axis(sizes.Length)
            from other in Gen.Int[1, 3]
            from type in Gen.OneOf(DType.Float32, DType.Int64)
            select new Sample($"Cat([x, y, x], {axis})", new Argument("x", sizes), new Argument("y", [.. sizes.Select((size, i) => i == Draw.FromFront(axis, sizes.Length) ? other : size)], type))),
        new("Concat", Draw.Shape(1, 3).Select(sizes => new Sample("Concat([x, x], -1)", X(sizes)))),
        new("Stack",
            from sizes in Draw.Shape(0, 3)
            from axis in Gen.Int[-sizes.Length - 1, sizes.Length]
            select new Sample($"Stack([x, y], {axis})", X(sizes), new Argument("y", sizes) { Symbols = Draw.AllSymbols })),
        new("Hstack, Vstack, Dstack, ColumnStack, RowStack",
            from f in Gen.OneOf("Hstack", "Vstack", "Dstack", "ColumnStack", "RowStack")
            from sizes in Draw.Shape(0, 4)
            from count in Gen.Int[1, 3]
            from type in Gen.OneOf(DType.Float32, DType.Int32)
            select new Sample($"{f}([{string.Join(", ", new[] { "x", "y", "x" }[..count])}])", X(sizes), new Argument("y", sizes, type) { Symbols = Draw.AllSymbols })),
        new("Split",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from part in Gen.Int[1, 4]
            from each in Gen.Bool
            let x = new Argument("x", [.. sizes.Select((size, i) => i == Draw.FromFront(axis, sizes.Length) ? 5 : size)])
            select each ? new Sample($"Split(x, [{part}, {5 - part}], {axis})", x) { IsArray = true, Outputs = 2 } : new Sample($"Split(x, {part}, {axis})", x) { IsArray = true, Outputs = (5 + part - 1) / part }),
        new("Chunk, TensorSplit",
            from f in Gen.OneOf("Chunk", "TensorSplit")
            from parts in Gen.Int[1, 4]
            from size in Gen.Int[4, 7]
            let each = (size + parts - 1) / parts
            select new Sample($"{f}(x, {parts}, 1)", new Argument("x", [2, size]) { Symbols = Draw.Batch }) { IsArray = true, Outputs = f == "Chunk" ? (size + each - 1) / each : parts }),
        new("TensorSplit at places",
            from size in Gen.Int[3, 7]
            from places in Gen.OneOf("[2]", "[1, 2]", "[-2]", "[2, 1]", "[1, 9]")
            select new Sample($"TensorSplit(x, {places}, 1)", new Argument("x", [2, size]) { Symbols = Draw.Batch }) { IsArray = true, Outputs = places.Count(c => c == ',') + 2 }),
        new("Unbind", Draw.Shape(2, 3).Select(sizes => new Sample("Unbind(x, 1)", new Argument("x", sizes) { Symbols = Draw.Batch }) { IsArray = true, Outputs = sizes[1] })),
        new("Meshgrid",
            from sizes in Gen.Int[1, 4].Array[2]
            from indexing in Gen.OneOf("ij", "xy")
            select new Sample($"Meshgrid([x, y], \"{indexing}\")", new Argument("x", [sizes[0]]), new Argument("y", [sizes[1]])) { IsArray = true, Outputs = 2 }),
        new("Repeat, Tile",
            from sizes in Draw.Shape(0, 3)
            from repeats in Gen.Int[1, 3].Array[Math.Max(1, sizes.Length), 4]
            from f in Gen.OneOf("Repeat", "Tile")
            select new Sample($"{f}(x, {string.Join(", ", repeats)})", X(sizes))),
        new("RepeatInterleave",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from repeats in Gen.Int[1, 3]
            from whole in Gen.Bool
            select new Sample($"RepeatInterleave(x, {repeats}{(whole ? "" : $", {axis}")})", X(sizes))),
        new("RepeatInterleave as often as a tensor says",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from often in Gen.Int[0, 3].Array[sizes[Draw.FromFront(axis, sizes.Length)]]
            where often.Sum() > 0
            select new Sample($"RepeatInterleave(x, often, {axis}, {often.Sum()})", new Argument("x", sizes), new Argument("often", [often.Length], DType.Int64) { Given = [.. often.Select(o => (double)o)] })),
        new("Flip",
            from sizes in Draw.Shape(1, 4)
            from axes in Draw.Axes(sizes.Length)
            select new Sample($"Flip(x, {string.Join(", ", axes)})", X(sizes))),
        new("Fliplr, Flipud", Draw.Shape(2, 4).Select(Gen.OneOf("Fliplr", "Flipud"), (sizes, f) => new Sample($"{f}(x)", X(sizes)))),
        new("Rot90",
            from sizes in Draw.Shape(2, 4)
            from k in Gen.Int[-5, 5]
            from axes in Draw.Order(sizes.Length)
            from fromEnd in Gen.Bool
            from form in Gen.OneOf("Rot90(x)", $"Rot90(x, {k})", $"Rot90(x, {k}, [{axes[0]}, {(fromEnd ? axes[1] - sizes.Length : axes[1])}])")
            select new Sample(form, X(sizes))),
        new("Roll",
            from sizes in Draw.Shape(1, 3)
            from axis in Draw.Axis(sizes.Length)
            from shift in Gen.Int[-5, 5]
            from form in Gen.OneOf($"Roll(x, {shift})", $"Roll(x, {shift}, {axis})", $"Roll(x, [{shift}, 1], [{axis}, 0])")
            select new Sample(form, new Argument("x", sizes))),
        new("Pad",
            from sizes in Draw.Shape(1, 4)
            from dims in Gen.Int[1, sizes.Length]
            from pad in Gen.Int[-1, 2].Array[2 * dims]
            let x = new Argument("x", [.. sizes.Select(size => size + 2)]) { Symbols = sizes.Length > dims ? Draw.Batch : [] }
            select new Sample($"Pad(x, {Draw.List(pad)}, value: 1.5)", x)),
        new("Pad in a mode",
            from spatial in Gen.Int[1, 3]
            from sizes in Gen.Int[3, 5].Array[spatial]
            from pad in Gen.Int[0, 2].Array[2 * spatial]
            from mode in Gen.OneOf("reflect", "replicate", "circular")
            select new Sample($"Pad(x, {Draw.List(pad)}, \"{mode}\")", new Argument("x", [2, 2, .. sizes]) { Symbols = Draw.Batch })),
        .. Enumerable.Range(1, 3).Select(spatial => new Property($"layers of padding over {spatial}",
            from sizes in Gen.Int[3, 5].Array[spatial]
            from sides in Gen.Int[0, 2].Array[2 * spatial]
            from each in Gen.Bool
            from kind in Gen.OneOf("ZeroPad", "ConstantPad", "ReflectionPad", "ReplicationPad", "CircularPad")
            let padding = !each ? "1" : $"new[] {{ {string.Join(", ", sides)} }}"
            select new Sample("layer.Forward(x)", new Argument("x", [2, 2, .. sizes]) { Symbols = Draw.Batch }) { Layer = $"{kind}{spatial}d({padding}{(kind == "ConstantPad" ? ", 0.5" : "")})" })),
        new("PixelShuffle",
            from batch in Draw.Shape(0, 2)
            from factor in Gen.Int[1, 3]
            from s in Gen.Int[1, 3].Array[3]
            from layer in Gen.Bool
            let x = new Argument("x", [.. batch, s[0] * factor * factor, s[1], s[2]]) { Symbols = batch.Length > 0 ? Draw.Batch : [] }
            select layer ? new Sample("layer.Forward(x)", x) { Layer = $"PixelShuffle({factor})" } : new Sample($"PixelShuffle(x, {factor})", x)),
        new("PixelUnshuffle",
            from batch in Draw.Shape(0, 2)
            from factor in Gen.Int[1, 3]
            from s in Gen.Int[1, 3].Array[3]
            from layer in Gen.Bool
            let x = new Argument("x", [.. batch, s[0], s[1] * factor, s[2] * factor]) { Symbols = batch.Length > 0 ? Draw.Batch : [] }
            select layer ? new Sample("layer.Forward(x)", x) { Layer = $"PixelUnshuffle({factor})" } : new Sample($"PixelUnshuffle(x, {factor})", x)),
        new("ChannelShuffle",
            from groups in Gen.Int[1, 3]
            from each in Gen.Int[1, 3]
            from layer in Gen.Bool
            let x = new Argument("x", [2, groups * each, 2, 2]) { Symbols = Draw.Batch }
            select layer ? new Sample("layer.Forward(x)", x) { Layer = $"ChannelShuffle({groups})" } : new Sample($"ChannelShuffle(x, {groups})", x)),
        .. Creation,
    ];

    static IEnumerable<Property> Creation =>
    [
        new("Arange",
            from start in Gen.Int[-3, 3]
            from count in Gen.Int[0, 5]
            from step in Gen.OneOf("1", "2", "3", "0.5")
            from type in Gen.OneOf("", ", DType.Float32", ", DType.Int32")
            select new Sample(count > 3 ? $"Arange({count}{type})" : $"Arange({start}, {start + count}, {step}{type})", new Argument("x", [1]))),
        new("Full, FullLike, Zeros, Ones, ZerosLike, OnesLike",
            from sizes in Draw.Shape(1, 3)
            from form in Gen.OneOf("Full(new Shape({0}), 2)", "Full(new Shape({0}), 2.5)", "Full(new Shape({0}), true)", "Full(new Shape({0}), 2, DType.Float64)", "FullLike(x, 3)", "FullLike(x, 3, DType.Int32)",
                "Zeros({0})", "Ones({0})", "ZerosLike(x)", "OnesLike(x, DType.Bool)")
            select new Sample(form.Replace("{0}", string.Join(", ", sizes), StringComparison.Ordinal), X(sizes))),
        new("Eye", Gen.Int[1, 4].Select(Gen.Int[0, 4], (n, m) => new Sample(m == 0 ? $"Eye({n})" : $"Eye({n}, {m}, DType.Int64)", new Argument("x", [1])))),
        new("Linspace, Logspace",
            from f in Gen.OneOf("Linspace", "Logspace")
            from start in Gen.Int[-2, 2]
            from end in Gen.Int[-2, 2]
            from steps in Gen.Int[1, 7]
            select new Sample($"{f}({start}, {end}.5, {steps})", new Argument("x", [1]))),
    ];

    static Argument X(int[] sizes) => new("x", sizes) { Symbols = Draw.AllSymbols };
}

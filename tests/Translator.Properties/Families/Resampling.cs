using System.Globalization;

namespace Translator.Properties.Families;

/// <summary>Images in other sizes and positions.</summary>
static class Resampling
{
    static readonly string[] Modes = ["nearest", "nearest-exact", "linear", "bilinear", "trilinear", "bicubic", "area"];

    public static IEnumerable<Property> All =>
    [
        .. Modes.Select(mode => new Property($"Interpolate {mode}",
            from spatial in mode switch { "linear" => Gen.Const(1), "bilinear" or "bicubic" => Gen.Const(2), "trilinear" => Gen.Const(3), _ => Gen.Int[1, 3] }
            from sizes in Gen.Int[2, 5].Array[spatial]
            from target in Gen.Int[1, 7].Array[spatial]
            from scale in Gen.OneOf("2.0", "1.5", "0.6")
            from bySize in Gen.Bool
            from corners in Draw.Flag
            from layer in Gen.Bool
            let aligned = mode.Contains("linear") || mode == "bicubic" ? $", alignCorners: {corners}" : ""
            from open in Gen.Bool
            let x = new Argument("x", [2, 2, .. sizes]) { Symbols = open && (bySize || scale != "0.6") && (bySize || mode != "area") ? ["N", null, .. new string?[] { "A", "B", "C" }[..spatial]] : (string?[])Draw.Batch }
            let arguments = $"{(bySize ? $"size: {(layer ? $"new[] {{ {string.Join(", ", target)} }}" : Draw.List(target))}" : $"scaleFactor: {scale}")}, mode: \"{mode}\"{aligned}"
            where mode != "area" || bySize
            select layer && mode != "area" ? new Sample("layer.Forward(x)", x) { Layer = $"Upsample({arguments})" } : new Sample($"Interpolate(x, {arguments.Replace($"new[] {{ {string.Join(", ", target)} }}", Draw.List(target), StringComparison.Ordinal)})", x))),
        new("Interpolate antialias",
            from sizes in Gen.Int[2, 9].Array[2]
            from target in Gen.Int[1, 7].Array[2]
            from mode in Gen.OneOf("bilinear", "bicubic")
            from scale in Gen.OneOf("", "0.6", "1.5")
            where (scale.Length == 0 ? target[1] : (int)(sizes[1] * double.Parse(scale, CultureInfo.InvariantCulture))) > 1 // libtorch is wrong there, see DangerousDifferences
            select new Sample($"Interpolate(x, {(scale.Length == 0 ? $"size: {Draw.List(target)}" : $"scaleFactor: {scale}")}, mode: \"{mode}\", antialias: true)", new Argument("x", [2, 2, .. sizes]) { Symbols = Draw.Batch })),
        new("layers UpsamplingNearest2d, UpsamplingBilinear2d",
            from f in Gen.OneOf("UpsamplingNearest2d", "UpsamplingBilinear2d")
            from arguments in Gen.OneOf("new[] { 5, 3 }", "scaleFactor: 2.0")
            select new Sample("layer.Forward(x)", new Argument("x", [2, 1, 3, 4]) { Symbols = Draw.Batch }) { Layer = $"{f}({arguments})" }),
        new("GridSample",
            from sizes in Gen.Int[2, 5].Array[4]
            from mode in Gen.OneOf("bilinear", "nearest", "bicubic")
            from padding in Gen.OneOf("zeros", "border", "reflection")
            from corners in Draw.Flag
            select new Sample($"GridSample(x, grid, \"{mode}\", \"{padding}\", {corners})", new Argument("x", [2, 2, sizes[0], sizes[1]]), new Argument("grid", [2, sizes[2], sizes[3], 2]) { Low = -1.4, High = 1.4 })),
        new("GridSample of volumes",
            from sizes in Gen.Int[2, 3].Array[3]
            from mode in Gen.OneOf("bilinear", "nearest")
            from padding in Gen.OneOf("zeros", "border", "reflection")
            from corners in Draw.Flag
            select new Sample($"GridSample(x, grid, \"{mode}\", \"{padding}\", {corners})", new Argument("x", [1, 2, .. sizes]), new Argument("grid", [1, 2, 2, 3, 3]) { Low = -1.4, High = 1.4 })),
        new("AffineGrid",
            from corners in Draw.Flag
            from sizes in Gen.Int[2, 4].Array[3]
            from volume in Gen.Bool
            select volume
                ? new Sample($"AffineGrid(theta, [2, 1, {sizes[0]}, {sizes[1]}, {sizes[2]}], {corners})", new Argument("theta", [2, 3, 4]))
                : new Sample($"AffineGrid(theta, [2, 1, {sizes[0]}, {sizes[1]}], {corners})", new Argument("theta", [2, 2, 3]))),
    ];
}

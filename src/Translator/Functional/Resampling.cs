namespace Translator;

public static partial class Functional
{
    /// <summary>Spatial dimensions in other sizes; <c>torch.nn.functional.interpolate</c>.</summary>
    /// <param name="input">[N, C, L], [N, C, H, W] or [N, C, D, H, W].</param>
    /// <param name="size">Output sizes: one for all spatial dimensions or one for each; or null.</param>
    /// <param name="scaleFactor">Output over input: one for all spatial dimensions or one for each, when no size is given.</param>
    /// <param name="mode"><c>"nearest"</c>, <c>"nearest-exact"</c>, <c>"linear"</c> (3 dimensions), <c>"bilinear"</c>, <c>"bicubic"</c> (4), <c>"trilinear"</c> (5) or <c>"area"</c> (means, as adaptive pooling).</param>
    /// <param name="alignCorners">Whether the corners' centres coincide; for linear and cubic modes.</param>
    /// <param name="recomputeScaleFactor">Whether positions follow the resulting sizes instead of the given factor, which differ when a size is rounded down.</param>
    /// <param name="antialias">Whether what becomes smaller is averaged over wider windows, as Pillow does; for <c>"bilinear"</c> and <c>"bicubic"</c>, sizes known.</param>
    public static Tensor Interpolate(Tensor input, Dim[]? size = null, Scales scaleFactor = default, string mode = "nearest", bool? alignCorners = null, bool recomputeScaleFactor = false, bool antialias = false)
    {
        var spatial = input.Rank - 2;
        if (spatial is not (1 or 2 or 3)) throw new ModelException($"interpolate needs [N, C, L], [N, C, H, W] or [N, C, D, H, W], but the input is {input.Shape}", nameof(input));
        if ((size is null) == (scaleFactor.Values is null)) throw new ModelException("give either a size or a scale factor", nameof(size));
        if (alignCorners == true && mode is ("nearest" or "nearest-exact" or "area"))
            throw new ModelException($"alignCorners does not go with mode \"{mode}\"", nameof(alignCorners));
        var factors = Each(scaleFactor.Values, nameof(scaleFactor));
        if (factors is not null && Array.Exists(factors, f => !(f > 0))) throw new ModelException($"a scale factor must be above 0, but is {factors.First(f => !(f > 0))}", nameof(scaleFactor));
        var sizes = Each(size, nameof(size)) ?? [.. factors!.Select((factor, i) => Scaled(input.Shape[2 + i], factor))];
        if (Array.Exists(sizes, s => s.Known < 1)) throw new ModelException($"an output size is less than 1: [{string.Join(", ", sizes)}]", size is null ? nameof(scaleFactor) : nameof(size));
        if (antialias) return Smoothed(input, sizes, recomputeScaleFactor ? null : factors, mode, alignCorners ?? false);
        if (mode == "area") return Apply(new Operators.AdaptiveAveragePool([.. sizes.Select(s => (int?)(int)s)]), input);
        return Apply(new Operators.Resize(sizes, recomputeScaleFactor ? null : factors, ResizeMode(mode, spatial), alignCorners ?? false), input);

        T[]? Each<T>(T[]? values, string argument) => values is null || values.Length == spatial ? values
            : values.Length == 1 ? [.. Enumerable.Repeat(values[0], spatial)]
            : throw new ModelException($"{argument} has {values.Length} numbers; give one, or {spatial}: one for each spatial dimension", argument);
    }

    /// <summary>A product with a matrix for each spatial dimension, whose columns are windows that grow with the scale.</summary>
    static Tensor Smoothed(Tensor input, Dim[] sizes, double[]? factors, string mode, bool alignCorners)
    {
        if (mode is not ("bilinear" or "bicubic") || sizes.Length != 2) throw new ModelException($"antialias is for the modes \"bilinear\" and \"bicubic\" of [N, C, H, W], not for \"{mode}\" of {input.Shape}", "antialias");
        CheckFloat(input, "antialias");
        for (var i = 0; i < sizes.Length; i++)
        {
            if (input.Shape[2 + i].Known is not { } from || sizes[i].Known is not { } to) throw new ModelException($"antialias needs known sizes, but the input is {input.Shape}; give the input its size", "antialias");
            var step = alignCorners ? to > 1 ? (from - 1.0) / (to - 1) : 0 : factors is null ? (double)from / to : 1 / factors[i];
            var matrix = Unflatten(Given(SmoothingMatrix(from, to, step, mode == "bicubic"), input.DType), 0, [from, to]);
            input = i == 1 ? MatMul(input, matrix) : Transpose(MatMul(Transpose(input, 2, 3), matrix), 2, 3);
        }

        return input;
    }

    /// <summary>[from, to], row by row: column i has the shares of the elements that make element i.</summary>
    static double[] SmoothingMatrix(long from, long to, double step, bool cubic)
    {
        var matrix = new double[from * to];
        var wide = Math.Max(step, 1);
        var support = (cubic ? 2 : 1) * wide;
        for (long i = 0; i < to; i++)
        {
            var center = step * (i + 0.5);
            var first = Math.Max((long)(center - support + 0.5), 0);
            var last = Math.Min((long)(center + support + 0.5), from);
            var shares = Enumerable.Range(0, (int)(last - first)).Select(k => Share(Math.Abs((k + first - center + 0.5) / wide))).ToArray();
            for (var k = 0; k < shares.Length; k++) matrix[(first + k) * to + i] = shares[k] / shares.Sum();
        }

        return matrix;

        // a triangle, or cubic convolution with a = -0.5
        double Share(double x) => !cubic ? Math.Max(0, 1 - x)
            : x < 1 ? (1.5 * x - 2.5) * x * x + 1
            : x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2
            : 0;
    }

    static Dim Scaled(Dim size, double factor)
    {
        if (size.Known is { } known) return (long)Math.Floor(known * factor);
        for (var divisor = 1; divisor <= 64; divisor *= 2)
            if (factor * divisor == Math.Floor(factor * divisor)) return size * (long)(factor * divisor) / divisor;
        throw new ModelException($"a factor of {factor} needs a known size, but this one is {size}", "scaleFactor");
    }

    static Operators.ResizeMode ResizeMode(string mode, int spatial) => (mode, spatial) switch
    {
        ("nearest", _) => Operators.ResizeMode.Nearest,
        ("nearest-exact", _) => Operators.ResizeMode.NearestExact,
        ("linear", 1) or ("bilinear", 2) or ("trilinear", 3) => Operators.ResizeMode.Linear,
        ("bicubic", 2) => Operators.ResizeMode.Cubic,
        ("linear" or "bilinear" or "trilinear" or "bicubic", _) => throw new ModelException($"mode \"{mode}\" is not for {spatial + 2} dimensions", nameof(mode)),
        _ => throw new ModelException($"mode is \"nearest\", \"nearest-exact\", \"linear\", \"bilinear\", \"bicubic\", \"trilinear\" or \"area\", not \"{mode}\"", nameof(mode)),
    };

    /// <summary>Elements of an image at given positions; <c>torch.nn.functional.grid_sample</c> (<see href="https://arxiv.org/abs/1506.02025"/>).</summary>
    /// <param name="input">[N, C, H, W] or [N, C, D, H, W].</param>
    /// <param name="grid">[N, H', W', 2] with (x, y), or [N, D', H', W', 3] with (x, y, z), -1 to 1 across the image.</param>
    /// <param name="mode"><c>"bilinear"</c> (trilinear in three dimensions), <c>"nearest"</c> or <c>"bicubic"</c>.</param>
    /// <param name="paddingMode">Beyond the border: <c>"zeros"</c>, <c>"border"</c> or <c>"reflection"</c>.</param>
    /// <param name="alignCorners">Whether -1 and 1 are the centres of the corner elements instead of their outer edges.</param>
    public static Tensor GridSample(Tensor input, Tensor grid, string mode = "bilinear", string paddingMode = "zeros", bool alignCorners = false)
    {
        var how = mode switch
        {
            "bilinear" => Operators.ResizeMode.Linear,
            "nearest" => Operators.ResizeMode.Nearest,
            "bicubic" when input.Rank == 4 => Operators.ResizeMode.Cubic,
            "bicubic" => throw new ModelException($"mode \"bicubic\" needs [N, C, H, W], but the input is {input.Shape}", nameof(mode)),
            _ => throw new ModelException($"mode is \"bilinear\", \"nearest\" or \"bicubic\", not \"{mode}\"", nameof(mode)),
        };
        var beyond = paddingMode switch
        {
            "zeros" => Operators.GridPadding.Zeros,
            "border" => Operators.GridPadding.Border,
            "reflection" => Operators.GridPadding.Reflection,
            _ => throw new ModelException($"paddingMode is \"zeros\", \"border\" or \"reflection\", not \"{paddingMode}\"", nameof(paddingMode)),
        };
        return Apply(new Operators.GridSample(how, beyond, alignCorners), input, grid);
    }

    /// <summary>The grid by which <see cref="GridSample"/> transforms images; <c>torch.nn.functional.affine_grid</c>.</summary>
    /// <param name="theta">[N, 2, 3] or [N, 3, 4]: matrices that take positions in the output to positions in the input.</param>
    /// <param name="size">The output's sizes, [N, C, H, W] or [N, C, D, H, W].</param>
    /// <param name="alignCorners">As in <see cref="GridSample"/>.</param>
    /// <returns>[N, H, W, 2] or [N, D, H, W, 3].</returns>
    public static Tensor AffineGrid(Tensor theta, Dim[] size, bool alignCorners = false)
    {
        var spatial = size.Length - 2;
        if (spatial is not (2 or 3)) throw new ModelException($"size is [N, C, H, W] or [N, C, D, H, W], but has {size.Length} numbers", nameof(size));
        if (!theta.Shape.Equals(new Shape(size[0], spatial, spatial + 1))) throw new ModelException($"theta must be [{size[0]}, {spatial}, {spatial + 1}], but is {theta.Shape}", nameof(theta));
        var outer = size.Skip(2).ToArray();
        var axes = outer.Select((n, i) => Expand(Reshape(Positions(n, alignCorners, theta.DType), [.. outer.Select((_, j) => i == j ? n : (Dim)1)]), outer));

        // x, the last dimension's position, stands first
        var points = Stack([.. axes.Reverse(), Full(new Shape(outer), 1, theta.DType)], dim: -1);
        return Unflatten(MatMul(Reshape(points, -1, spatial + 1), Transpose(theta, 1, 2)), 1, outer);
    }

    /// <summary>Centres of n elements, from -1 to 1 across all of them, or across their centres.</summary>
    static Tensor Positions(Dim n, bool alignCorners, DType type)
    {
        if (alignCorners) return n == 1 ? Full(new Shape(1), 0, type) : Arange(n, type) * 2 / (n - 1) - 1;
        return (Arange(n, type) * 2 + 1) / n - 1;
    }
}

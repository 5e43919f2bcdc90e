using Translator.Operators;
using Translator.Tests.Reference;

namespace Translator.TensorFlow.Tests;

/// <summary>Resizing, sampling and pooling by their definitions, one element after another, in double precision.</summary>
static class SamplingReference
{
    const double CubicCoefficient = -0.75;

    /// <summary>The outputs of an operator; null where it is another family's.</summary>
    public static NdArray[]? TryCompute(Node node, NdArray[] inputs)
    {
        if (inputs.Length == 0) return null;
        var (x, shape) = (inputs[0], node.Outputs[0].Sizes());
        var first = shape.Length - (node.Operator switch { AveragePool p => p.Kernel.Count, MaxPoolWithIndices p => p.Kernel.Count, AdaptiveMaxPool p => p.OutputSize.Count, AdaptiveAveragePool p => p.OutputSize.Count, _ => shape.Length - 2 });
        switch (node.Operator)
        {
            case Resize r: return [NdArray.Build(shape, i => Blend(x, i, [.. Enumerable.Range(0, shape.Length - 2).Select(d => Source(r, i[d + 2], x.Shape[d + 2], shape[d + 2], r.Scale?[d]))], r.Mode, GridPadding.Border, false))];
            case Operators.GridSample g: return [NdArray.Build(shape, i =>
            {
                var spatial = shape.Length - 2;
                var positions = Enumerable.Range(0, spatial).Select(d => Unnormalised(inputs[1][[i[0], .. i.Skip(2), spatial - 1 - d]], x.Shape[d + 2], g.AlignCorners));
                return Blend(x, i, [.. positions.Select((p, d) => g.Mode == ResizeMode.Cubic ? p : Moved(p, x.Shape[d + 2], g.Padding, g.AlignCorners))], g.Mode, g.Padding, g.AlignCorners);
            })];
            case AveragePool p: return [NdArray.Build(shape, i =>
            {
                var places = Window(i, first, p.Kernel, p.Stride, p.Padding, [.. p.Kernel.Select(_ => 1)]).ToList();
                var counted = places.Count(at => Enumerable.Range(0, p.Kernel.Count).All(d => p.CountIncludePad
                    ? at[first + d] < x.Shape[first + d] + p.Padding[d].After
                    : at[first + d] >= 0 && at[first + d] < x.Shape[first + d]));
                return places.Where(at => Inside(x, at)).Sum(at => x[at]) / (p.DivisorOverride ?? counted);
            })];
            case MaxPoolWithIndices p:
                int[] Largest(int[] i) => Window(i, first, p.Kernel, p.Stride, p.Padding, p.Dilation).Where(at => Inside(x, at)).MaxBy(at => x[at])!;
                return [NdArray.Build(shape, i => x[Largest(i)]), NdArray.Build(shape, i => Largest(i).Skip(first).Select((at, d) => (at, d)).Aggregate(0, (sum, a) => sum * x.Shape[first + a.d] + a.at))];
            case AdaptiveMaxPool: return [NdArray.Build(shape, i => Parts(x, i, shape, first).Max(at => x[at]))];
            case AdaptiveAveragePool: return [NdArray.Build(shape, i => Parts(x, i, shape, first).Average(at => x[at]))];
            default: return null;
        }
    }

    static IEnumerable<int[]> Window(int[] index, int first, IReadOnlyList<int> kernel, IReadOnlyList<int> stride, IReadOnlyList<(int Before, int After)> padding, IReadOnlyList<int> dilation) =>
        kernel.Select((size, d) => Enumerable.Range(0, size).Select(k => index[first + d] * stride[d] - padding[d].Before + k * dilation[d]))
            .Aggregate<IEnumerable<int>, IEnumerable<int[]>>([[.. index.Take(first)]], (starts, along) => starts.SelectMany(start => along.Select(at => (int[])[.. start, at])));

    static IEnumerable<int[]> Parts(NdArray x, int[] index, int[] shape, int first) =>
        Enumerable.Range(first, shape.Length - first)
            .Select(d => Enumerable.Range(0, x.Shape[d]).Where(at => at >= index[d] * x.Shape[d] / shape[d] && at < Math.Ceiling((index[d] + 1.0) * x.Shape[d] / shape[d])))
            .Aggregate<IEnumerable<int>, IEnumerable<int[]>>([[.. index.Take(first)]], (starts, along) => starts.SelectMany(start => along.Select(at => (int[])[.. start, at])));

    static bool Inside(NdArray x, int[] at) => Enumerable.Range(0, at.Length).All(d => at[d] >= 0 && at[d] < x.Shape[d]);

    /// <summary>Where an element of a resized dimension comes from.</summary>
    static double Source(Resize r, int i, int size, int target, double? given)
    {
        var scale = given ?? (double)target / size;
        if (r.Mode is ResizeMode.Nearest or ResizeMode.NearestExact) return Math.Floor((i + (r.Mode == ResizeMode.Nearest ? 0 : 0.5)) / scale);
        var position = r.AlignCorners ? (target > 1 ? i * (size - 1.0) / (target - 1) : 0) : (i + 0.5) / scale - 0.5;
        return r.Mode == ResizeMode.Linear ? Math.Max(position, 0) : position;
    }

    static double Unnormalised(double position, int size, bool alignCorners) => alignCorners ? (position + 1) / 2 * (size - 1) : ((position + 1) * size - 1) / 2;

    /// <summary>A position after padding, which border and reflection move.</summary>
    static double Moved(double position, int size, GridPadding padding, bool alignCorners)
    {
        if (padding == GridPadding.Reflection)
        {
            var (low, high) = alignCorners ? (0.0, size - 1.0) : (-0.5, size - 0.5);
            if (low == high) return 0;
            while (position < low || position > high) position = position < low ? 2 * low - position : 2 * high - position;
        }

        return padding == GridPadding.Zeros ? position : Math.Clamp(position, 0, size - 1);
    }

    /// <summary>The element at a position between others.</summary>
    static double Blend(NdArray x, int[] index, double[] positions, ResizeMode mode, GridPadding padding, bool alignCorners)
    {
        IEnumerable<(double At, double Share)> Along(double position)
        {
            if (mode is ResizeMode.Nearest or ResizeMode.NearestExact) return [(Math.Round(position, MidpointRounding.ToEven), 1)];
            var before = Math.Floor(position);
            return mode == ResizeMode.Linear
                ? [(before, 1 - (position - before)), (before + 1, position - before)]
                : Enumerable.Range(-1, 4).Select(k => (before + k, Cubic(Math.Abs(position - before - k))));
        }

        var sum = 0.0;
        var starts = positions.Aggregate<double, IEnumerable<(double[] At, double Share)>>([([], 1)], (taps, position) =>
            taps.SelectMany(tap => Along(position).Select(next => ((double[])[.. tap.At, next.At], tap.Share * next.Share))));
        foreach (var (at, share) in starts)
        {
            int[] place = [index[0], index[1], .. at.Select((a, d) => (int)Math.Round(Moved(a, x.Shape[d + 2], padding, alignCorners)))];
            if (share != 0 && Inside(x, place)) sum += share * x[place];
        }

        return sum;
    }

    static double Cubic(double t)
    {
        const double a = CubicCoefficient;
        return t <= 1 ? (a + 2) * t * t * t - (a + 3) * t * t + 1 : t < 2 ? a * t * t * t - 5 * a * t * t + 8 * a * t - 4 * a : 0;
    }
}

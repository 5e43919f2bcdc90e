using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddPooling(OperatorTable<TfLowering> table)
    {
        table.On<MaxPool>((x, node, op) => x.Windowed(node, op.Kernel.Count, input => x.LargestOfWindows(node, op, input)));
        table.On<MaxPoolWithIndices>((x, node, op) => x.MaxPoolWithPlaces(node, op));
        table.On<AveragePool>((x, node, op) => x.Windowed(node, op.Kernel.Count, input => x.MeanOfWindows(node, op, input)));
        table.On<AdaptiveMaxPool>((x, node, op) => x.AdaptiveMax(node, op));
        table.On<AdaptiveAveragePool>((x, node, op) => x.AdaptiveAverage(node, op));
    }

    TfOutput LargestOfWindows(Node node, MaxPool op, TfOutput input)
    {
        var padding = PoolingWindows.PaddingForCeil(node, op.Kernel, op.Stride, op.Padding, op.Dilation, op.CeilMode);
        var spatial = op.Kernel.Count;
        if (op.Dilation.Any(d => d != 1)) return WindowElements(node, input, op.Kernel, op.Stride, padding, op.Dilation).Aggregate((a, b) => Add("Maximum", [a, b]));
        input = PadSpatial(input, TwoDimensional<(int Before, Dim After)>(padding, (0, 0)), double.NegativeInfinity);
        return Pool(spatial == 3 ? "MaxPool3D" : "MaxPool", input, op.Kernel, op.Stride);
    }

    /// <summary>The mean over what counts is the mean of all of a window's elements, padding being 0, over the mean of ones that stand where elements count.</summary>
    TfOutput MeanOfWindows(Node node, AveragePool op, TfOutput input)
    {
        var padding = TwoDimensional<(int Before, Dim After)>(PoolingWindows.PaddingForCeil(node, op.Kernel, op.Stride, op.Padding, [.. op.Kernel.Select(_ => 1)], op.CeilMode), (0, 0));
        var given = TwoDimensional<(int Before, Dim After)>(op.Padding.Select(p => (p.Before, (Dim)p.After)).ToList(), (0, 0));
        var pool = op.Kernel.Count == 3 ? "AvgPool3D" : "AvgPool";
        var mean = Pool(pool, PadSpatial(input, padding, null), op.Kernel, op.Stride);
        if (op.DivisorOverride is { } divisor) return Add("Mul", [mean, Number((double)op.Kernel.Aggregate(1L, (a, b) => a * b) / divisor, mean.Type)]);
        if (op.CountIncludePad ? padding.SequenceEqual(given) : padding.All(p => p is (0, { Known: 0 }))) return mean;

        // what a window has beyond the padded input never counts, the padding itself only where it is asked for
        var counted = op.CountIncludePad ? given : Array.ConvertAll(given, _ => (Before: 0, After: (Dim)0));
        Dim[] spatial = TwoDimensional([.. node.Inputs[0]!.Shape.Skip(node.Inputs[0]!.Rank - op.Kernel.Count)], (Dim)1);
        Dim[] size = [1, .. spatial.Zip(counted, (s, c) => s + c.Before + c.After), 1];
        var ones = Add("Fill", [SizeList(size), Number(1, mean.Type)], mean.Type);
        var rest = padding.Zip(counted, (p, c) => (p.Before - c.Before, p.After - c.After)).ToArray();
        return Add("RealDiv", [mean, Pool(pool, PadSpatial(ones, rest, null), op.Kernel, op.Stride)]);
    }

    /// <summary>
    /// The elements of all windows of a tensor with channels last, padded by -∞: one tensor of the output's size for each place in the window, in row-major order.
    /// TensorFlow's pooling has no dilation, and does not tell places as PyTorch does.
    /// </summary>
    IEnumerable<TfOutput> WindowElements(Node node, TfOutput input, IReadOnlyList<int> kernel, IReadOnlyList<int> stride, IReadOnlyList<(int Before, Dim After)> padding, IReadOnlyList<int> dilation)
    {
        input = PadSpatial(input, TwoDimensional<(int Before, Dim After)>(padding, (0, 0)), double.NegativeInfinity);
        var shape = node.Outputs[0].Shape;
        Dim[] counts = TwoDimensional([.. shape.Skip(shape.Rank - kernel.Count)], (Dim)1);
        int[] steps = TwoDimensional(stride, 1);
        var all = 1L | 1L << (counts.Length + 1);
        foreach (var place in WindowPlaces(kernel))
        {
            int[] offset = TwoDimensional([.. place.Zip(dilation, (p, d) => p * d)], 0);
            var ends = counts.Select((count, i) => offset[i] + (count - 1) * steps[i] + 1);
            yield return Add(
                "StridedSlice",
                [input, SizeList([0, .. offset.Select(o => (Dim)o), 0]), SizeList([0, .. ends, 0]), Integers([1, .. Longs(steps), 1])],
                null,
                ("begin_mask", all),
                ("end_mask", all));
        }
    }

    /// <summary>The places in a window, row-major.</summary>
    static IEnumerable<int[]> WindowPlaces(IReadOnlyList<int> kernel) =>
        kernel.Aggregate<int, IEnumerable<int[]>>([[]], (places, size) => places.SelectMany(place => Enumerable.Range(0, size).Select(i => (int[])[.. place, i])));

    void MaxPoolWithPlaces(Node node, MaxPoolWithIndices op)
    {
        var (input, spatial) = (node.Inputs[0]!, op.Kernel.Count);
        var padding = PoolingWindows.PaddingForCeil(node, op.Kernel, op.Stride, op.Padding, op.Dilation, op.CeilMode);
        Dim[] output = [.. node.Outputs[0].Shape.Skip(input.Rank - spatial)];
        Dim[] strides = [.. Enumerable.Range(0, spatial).Select(i => input.Shape.Skip(input.Rank - spatial + i + 1).Aggregate((Dim)1, (a, b) => a * b))];
        var elements = Add("Pack", [.. WindowElements(node, ToWindows(input, spatial), op.Kernel, op.Stride, padding, op.Dilation)], null, ("axis", 0L));
        FromWindows(node.Outputs[0], spatial, Add("Max", [elements, Integers(0)], null, ("keep_dims", false)));

        // where a window begins, and how far from there its largest element is, in the flattened spatial dimensions
        var within = SizeList([.. WindowPlaces(op.Kernel).Select(place => place.Select((p, i) => p * op.Dilation[i] * strides[i]).Aggregate((a, b) => a + b))]);
        var place = Add("GatherV2", [within, Add("ArgMax", [elements, Integer(0)], DType.Int64), Integer(0)], null, ("batch_dims", 0L));
        for (var i = 0; i < spatial; i++)
        {
            var windows = Add("Range", [Integer(0), Size(output[i]), Integer(1)]);
            var begins = Add("Mul", [Add("Sub", [Add("Mul", [windows, Integer(op.Stride[i])]), Integer(op.Padding[i].Before)]), Size(strides[i])]);
            place = Add("AddV2", [place, ReshapeTo(begins, new([output[i], .. Enumerable.Repeat((Dim)1, spatial - i)]))]);
        }

        FromWindows(node.Outputs[1], spatial, CastTo(place, DType.Int64));
    }

    /// <summary>The largest element of each part, dimension by dimension: parts shorter than the longest repeat their last element.</summary>
    void AdaptiveMax(Node node, AdaptiveMaxPool op)
    {
        var input = node.Inputs[0]!;
        var spatial = op.OutputSize.Count;
        var last = IsChannelsLast(input);
        var result = last ? ChannelsLast(input) : Logical(input);
        for (var i = 0; i < spatial; i++)
        {
            var dim = input.Rank - spatial + i;
            var axis = last ? LastAxis(dim, input.Rank) : dim;
            if (op.OutputSize[i] == 1) result = Add("Max", [result, Integers(axis)], null, ("keep_dims", true));
            else if (op.OutputSize[i] is { } parts)
            {
                if (input.Shape[dim].Known is not { } size)
                {
                    result = ReduceParts("Max", result, input.Shape[dim], parts, axis);
                    continue;
                }

                var (width, places) = PoolingWindows.Parts(size, parts);
                result = Add("GatherV2", [result, Constant(DType.Int32, [parts, width], places), Integer(axis)], null, ("batch_dims", 0L));
                result = Add("Max", [result, Integers(axis + 1)], null, ("keep_dims", false));
            }
        }

        Result(node, result, last);
    }

    /// <summary>Each part of a dimension reduced to one element, for a size that only the run tells.</summary>
    TfOutput ReduceParts(string reduction, TfOutput value, Dim size, int parts, int axis)
    {
        if (parts == 1) return Add(reduction, [value, Integers(axis)], null, ("keep_dims", true));
        long[] before = new long[axis];
        var all = (1L << axis) - 1;
        var reduced = Enumerable.Range(0, parts).Select(p => PoolingWindows.Part(size, parts, p)).Select(part => Add(
            reduction,
            [
                Add("StridedSlice", [value, SizeList([.. before.Select(b => (Dim)b), part.Start]), SizeList([.. before.Select(b => (Dim)b), part.End]), Integers([.. before.Select(_ => 1L), 1])], null, ("begin_mask", all), ("end_mask", all)),
                Integers(axis),
            ],
            null,
            ("keep_dims", true)));
        return Add("ConcatV2", [.. reduced, Integer(axis)]);
    }

    /// <summary>Pools a tensor with channels last, whose single spatial dimension is two.</summary>
    TfOutput Pool(string op, TfOutput input, IReadOnlyList<int> kernel, IReadOnlyList<int> stride) => Add(
        op,
        [input],
        null,
        ("ksize", Longs([1, .. TwoDimensional(kernel, 1), 1])),
        ("strides", Longs([1, .. TwoDimensional(stride, 1), 1])),
        ("padding", "VALID"),
        ("data_format", kernel.Count == 3 ? "NDHWC" : "NHWC"));

    /// <summary>One window is a mean, windows of equal size are a pooling; others are products with matrices that average.</summary>
    void AdaptiveAverage(Node node, AdaptiveAveragePool op)
    {
        var input = node.Inputs[0]!;
        var spatial = op.OutputSize.Count;
        var first = input.Rank - spatial;
        if (op.OutputSize.All(s => s == 1))
        {
            var last = input.Rank == spatial + 2;
            var axes = Integers([.. Enumerable.Range(last ? 1 : first, spatial).Select(d => (long)d)]);
            Result(node, Add("Mean", [last ? ChannelsLast(input) : Logical(input), axes], null, ("keep_dims", true)), last);
            return;
        }

        if (PoolingWindows.Adaptive(input.Shape, op.OutputSize) is not var (_, size, parts))
        {
            Result(node, op.OutputSize.Select((parts, i) => (Parts: parts, Dim: first + i)).Where(d => d.Parts is not null)
                .Aggregate(Logical(input), (value, d) => ReduceParts("Mean", value, input.Shape[d.Dim], d.Parts!.Value, d.Dim)));
            return;
        }

        if (spatial < 3 && size.Zip(parts, (s, p) => s % p == 0).All(even => even))
        {
            int[] kernel = [.. size.Zip(parts, (s, p) => (int)(s / p))];
            Windowed(node, spatial, value => Pool("AvgPool", value, kernel, kernel));
            return;
        }

        var result = Logical(input);
        for (var i = 0; i < spatial; i++)
        {
            if (op.OutputSize[i] is null) continue;
            var matrix = Constant(input.DType, [size[i], parts[i]], PoolingWindows.AveragingMatrix(size[i], parts[i]));
            result = MultiplyAlong(result, input.Rank, first + i, matrix);
        }

        Result(node, result);
    }
}

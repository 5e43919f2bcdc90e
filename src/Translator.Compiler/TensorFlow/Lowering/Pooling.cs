using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddPooling(OperatorTable<TfLowering> table)
    {
        table.On<MaxPool>((x, node, op) => x.Windowed(node, op.Kernel.Count, input =>
        {
            var padding = PoolingWindows.PaddingForCeil(node, op.Kernel, op.Stride, op.Padding, op.Dilation, op.CeilMode)
                ?? throw new ModelException($"max pooling with ceilMode needs a known size in TensorFlow, but the input is {node.Inputs[0]!.Shape}; give the input its size", "input");
            if (op.Dilation.Any(d => d != 1)) return x.DilatedMaxPool(node, op, x.PadSpatial(input, TwoDimensional(padding, (0, 0)), double.NegativeInfinity));
            return op.Kernel.Count == 3
                ? x.Pool("MaxPool3D", x.PadSpatial(input, padding, double.NegativeInfinity), op.Kernel, op.Stride, "NDHWC")
                : x.Pool("MaxPool", x.PadSpatial(input, TwoDimensional(padding, (0, 0)), double.NegativeInfinity), TwoDimensional(op.Kernel, 1), TwoDimensional(op.Stride, 1), "NHWC");
        }));
        table.On<AdaptiveAveragePool>((x, node, op) => x.AdaptiveAverage(node, op));
    }

    /// <summary>The largest of one slice for each place in the window, dimension by dimension: TensorFlow has no pooling with dilation.</summary>
    TfOutput DilatedMaxPool(Node node, MaxPool op, TfOutput input)
    {
        var first = node.Outputs[0].Rank - op.Kernel.Count;
        for (var i = 0; i < op.Kernel.Count; i++)
        {
            var axis = op.Kernel.Count == 1 ? 2 : 1 + i;
            var reach = (node.Outputs[0].Shape[first + i] - 1) * op.Stride[i] + 1;
            var (whole, dilation, stride) = (input, op.Dilation[i], op.Stride[i]);
            input = Enumerable.Range(0, op.Kernel[i])
                .Select(place => Strided(whole, axis, place * dilation, place * dilation + reach, stride))
                .Aggregate((a, b) => Add("Maximum", [a, b]));
        }

        return input;
    }

    TfOutput Pool(string op, TfOutput input, IReadOnlyList<int> kernel, IReadOnlyList<int> stride, string format) =>
        Add(op, [input], null, ("ksize", Longs([1, .. kernel, 1])), ("strides", Longs([1, .. stride, 1])), ("padding", "VALID"), ("data_format", format));

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

        long[] size = [.. op.OutputSize.Select((_, i) => input.Shape[first + i].Known ?? throw new ModelException($"adaptive pooling to several parts needs a known size, but the input is {input.Shape}; give the input its size", "input"))];
        long[] parts = [.. op.OutputSize.Select((s, i) => s ?? size[i])];
        if (spatial < 3 && size.Zip(parts, (s, p) => s % p == 0).All(even => even))
        {
            int[] kernel = [.. size.Zip(parts, (s, p) => (int)(s / p))];
            Windowed(node, spatial, value => Pool("AvgPool", value, TwoDimensional(kernel, 1), TwoDimensional(kernel, 1), "NHWC"));
            return;
        }

        var result = Logical(input);
        for (var i = 0; i < spatial; i++)
        {
            var matrix = Constant(input.DType, [size[i], parts[i]], PoolingWindows.AveragingMatrix(size[i], parts[i]));
            int[] swap = [.. Enumerable.Range(0, input.Rank).Select(d => d == first + i ? input.Rank - 1 : d == input.Rank - 1 ? first + i : d)];
            var moved = first + i == input.Rank - 1 ? result : Transpose(result, swap);
            moved = Add("BatchMatMulV2", [moved, matrix], null, ("adj_x", false), ("adj_y", false));
            result = first + i == input.Rank - 1 ? moved : Transpose(moved, swap);
        }

        Result(node, result);
    }
}

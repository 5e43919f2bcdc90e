using Translator.Compiler.Lowering;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddConvolutions(OperatorTable<TfLowering> table)
    {
        table.On<Operators.Convolution>((x, node, op) => x.Windowed(node, op.Stride.Count, input =>
        {
            var output = op.Stride.Count == 3 ? x.Convolve3d(node, op, input) : x.Convolve2d(node, op, input);
            return node.Inputs.Count > 2 && node.Inputs[2] is { } bias ? x.Add("BiasAdd", [output, x.Logical(bias)]) : output;
        }));
    }

    /// <summary>
    /// Runs an operator over windows: TensorFlow's have a batch dimension, channels last, and two or three spatial dimensions. What is missing is added and taken away.
    /// </summary>
    void Windowed(Node node, int spatial, Func<TfOutput, TfOutput> compute)
    {
        var input = node.Inputs[0]!;
        var batched = input.Rank == spatial + 2;
        var value = batched ? ChannelsLast(input) : Add("ExpandDims", [Transpose(Logical(input), [.. Enumerable.Range(1, spatial), 0]), Integer(0)]);
        if (spatial == 1) value = Add("ExpandDims", [value, Integer(1)]);
        value = compute(value);
        if (spatial == 1) value = Add("Squeeze", [value], null, ("squeeze_dims", new[] { 1L }));
        if (batched) Result(node, value, channelsLast: true);
        else Result(node, Transpose(Add("Squeeze", [value], null, ("squeeze_dims", new[] { 0L })), [spatial, .. Enumerable.Range(0, spatial)]));
    }

    /// <summary>One dimension is two, of which the first has size 1.</summary>
    static T[] TwoDimensional<T>(IReadOnlyList<T> values, T first) => values.Count == 1 ? [first, values[0]] : [.. values];

    TfOutput Convolve2d(Node node, Operators.Convolution op, TfOutput input)
    {
        var weight = node.Inputs[1]!;
        var stride = TwoDimensional(op.Stride, 1);
        var padding = TwoDimensional(op.Padding, (0, 0));
        var dilation = TwoDimensional(op.Dilation, 1);
        long[] kernel = [.. TwoDimensional([.. weight.Shape.Skip(2).Select(k => (long)k)], 1)];
        (string, object)[] attributes =
        [
            ("strides", new long[] { 1, stride[0], stride[1], 1 }), .. PaddingAttributes(padding), ("data_format", "NHWC"), ("dilations", new long[] { 1, dilation[0], dilation[1], 1 }),
        ];
        var (outputs, inputs) = ((long)weight.Shape[0], (long)weight.Shape[1]);
        int[] order = op.Stride.Count == 1 ? [2, 1, 0] : [2, 3, 1, 0];
        if (op.Groups == 1) return Add("Conv2D", [input, Weight(weight, new(order, [.. kernel, inputs, outputs]))], null, attributes);
        if (inputs == 1 && (op.Stride.Count == 1 || stride[0] == stride[1]))
        {
            int[] depthwise = op.Stride.Count == 1 ? [2, 0, 1] : [2, 3, 0, 1];
            long[] filter = [.. kernel, op.Groups, outputs / op.Groups];
            return DepthwiseConvolve(op, input, Weight(weight, new(depthwise, filter)), filter);
        }

        // TensorFlow.js and TensorFlow's gradients know no groups: each group is a convolution of its own
        DType[] types = [.. Enumerable.Repeat(input.Type, op.Groups)];
        var parts = Append(null, "Split", [Integer(3), input], types, [("num_split", (long)op.Groups)]);
        var filters = Append(null, "Split", [Integer(3), Weight(weight, new(order, [.. kernel, inputs, outputs]))], types, [("num_split", (long)op.Groups)]);
        return Add("ConcatV2", [.. Enumerable.Range(0, op.Groups).Select(g => Add("Conv2D", [new(parts, g), new(filters, g)], null, attributes)), Integer(3)]);
    }

    /// <summary>
    /// One filter for each channel. The oneDNN kernel of TensorFlow 2.16 ends the process when padding is explicit, and the plain one has no dilation:
    /// zeros are put around the input and between the filter's elements instead.
    /// </summary>
    TfOutput DepthwiseConvolve(Operators.Convolution op, TfOutput input, TfOutput filter, long[] shape)
    {
        var stride = TwoDimensional(op.Stride, op.Stride[0]);
        return Add(
            "DepthwiseConv2dNative", [PadSpatial(input, TwoDimensional(op.Padding, (0, 0)), null), Dilated(filter, shape, TwoDimensional(op.Dilation, 1))], null,
            ("strides", new long[] { 1, stride[0], stride[1], 1 }), ("padding", "VALID"), ("data_format", "NHWC"), ("dilations", new long[] { 1, 1, 1, 1 }));
    }

    TfOutput Convolve3d(Node node, Operators.Convolution op, TfOutput input)
    {
        var weight = node.Inputs[1]!;
        input = PadSpatial(input, op.Padding, null);
        (string, object)[] attributes = [("strides", new long[] { 1, op.Stride[0], op.Stride[1], op.Stride[2], 1 }), ("padding", "VALID"), ("data_format", "NDHWC"), ("dilations", new long[] { 1, 1, 1, 1, 1 })];

        // the CPU kernel has no dilation
        var filter = Dilated(Weight(weight, new([2, 3, 4, 1, 0])), [.. weight.Shape.Skip(2).Select(k => (long)k), (long)weight.Shape[1], (long)weight.Shape[0]], op.Dilation);
        if (op.Groups == 1) return Add("Conv3D", [input, filter], null, attributes);
        DType[] types = [.. Enumerable.Repeat(input.Type, op.Groups)];
        var parts = Append(null, "Split", [Integer(4), input], types, [("num_split", (long)op.Groups)]);
        var filters = Append(null, "Split", [Integer(4), filter], types, [("num_split", (long)op.Groups)]);
        return Add("ConcatV2", [.. Enumerable.Range(0, op.Groups).Select(g => Add("Conv3D", [new(parts, g), new(filters, g)], null, attributes)), Integer(4)]);
    }

    /// <summary>A filter with zeros between its elements, for kernels without dilation.</summary>
    /// <param name="filter">Spatial dimensions first.</param>
    /// <param name="shape">Its sizes.</param>
    /// <param name="dilation">Per spatial dimension.</param>
    TfOutput Dilated(TfOutput filter, long[] shape, IReadOnlyList<int> dilation)
    {
        for (var d = 0; d < dilation.Count; d++)
        {
            if (dilation[d] == 1 || shape[d] == 1) continue;

            // [k, ...] to [k, 1, ...], padded to [k, dilation, ...], and joined; the zeros after the last element are cut off
            var padding = new long[2 * (shape.Length + 1)];
            padding[2 * (d + 1) + 1] = dilation[d] - 1;
            var apart = Add("Pad", [Add("ExpandDims", [filter, Integer(d + 1)]), Constant(DType.Int32, [shape.Length + 1, 2], padding)]);
            var joined = Add("Reshape", [apart, Integers(With(d, shape[d] * dilation[d]))]);
            shape = With(d, (shape[d] - 1) * dilation[d] + 1);
            filter = Strided(joined, d, 0, shape[d], 1);
        }

        return filter;

        long[] With(int dim, long size) => [.. shape.Select((other, i) => i == dim ? size : other)];
    }

    static IEnumerable<(string, object)> PaddingAttributes(IReadOnlyList<(int Before, int After)> padding) => padding.All(p => p is (0, 0))
        ? [("padding", "VALID")]
        : [("padding", "EXPLICIT"), ("explicit_paddings", new long[] { 0, 0, padding[0].Before, padding[0].After, padding[1].Before, padding[1].After, 0, 0 })];

    /// <summary>Pads the spatial dimensions of a tensor with channels last; by zeros unless a number is given.</summary>
    TfOutput PadSpatial(TfOutput input, IReadOnlyList<(int Before, int After)> padding, double? value)
    {
        if (padding.All(p => p is (0, 0))) return input;
        long[] amounts = [0, 0, .. padding.SelectMany(p => new long[] { p.Before, p.After }), 0, 0];
        var paddings = Constant(DType.Int32, [padding.Count + 2, 2], amounts);
        return value is { } number ? Add("PadV2", [input, paddings, Number(number, input.Type)]) : Add("Pad", [input, paddings]);
    }
}

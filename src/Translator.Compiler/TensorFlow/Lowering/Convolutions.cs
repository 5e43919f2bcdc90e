using Translator.Compiler.Lowering;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddConvolutions(OperatorTable<TfLowering> table)
    {
        table.On<Operators.Convolution>((x, node, op) => x.Windowed(node, op.Stride.Count, input =>
        {
            CheckConvolved(node);
            var output = op.Stride.Count == 3 ? x.Convolve3d(node, op, input) : x.Convolve2d(node, op, input);
            return x.AddBias(node, output);
        }));
        table.On<Operators.ConvolutionTranspose>((x, node, op) => x.Windowed(node, op.Stride.Count, input =>
        {
            CheckConvolved(node);
            return x.AddBias(node, x.ConvolveTransposed(node, op, input));
        }));
    }

    /// <summary>The oneDNN kernels of TensorFlow 2.16 give other numbers for bfloat16 where the processor has none, or end with an error.</summary>
    static void CheckConvolved(Node node)
    {
        if (node.Inputs[0]!.DType == DType.BFloat16) throw new ModelException("TensorFlow's kernels do not convolve bfloat16 rightly; convert to float32 and back with To");
    }

    TfOutput AddBias(Node node, TfOutput output) => node.Inputs.Count > 2 && node.Inputs[2] is { } bias ? Add("BiasAdd", [output, Logical(bias)]) : output;

    /// <summary>
    /// Runs an operator over windows: TensorFlow's have a batch dimension, channels last, and two or three spatial dimensions. What is missing is added and taken away.
    /// </summary>
    void Windowed(Node node, int spatial, Func<TfOutput, TfOutput> compute) => FromWindows(node.Outputs[0], spatial, compute(ToWindows(node.Inputs[0]!, spatial)));

    /// <summary>A tensor as operators over windows take it.</summary>
    TfOutput ToWindows(Tensor input, int spatial)
    {
        var value = input.Rank == spatial + 2 ? ChannelsLast(input) : Add("ExpandDims", [Transpose(Logical(input), [.. Enumerable.Range(1, spatial), 0]), Integer(0)]);
        return spatial == 1 ? Add("ExpandDims", [value, Integer(1)]) : value;
    }

    /// <summary>States what a tensor is that an operator over windows gave.</summary>
    void FromWindows(Tensor output, int spatial, TfOutput value)
    {
        if (spatial == 1) value = Add("Squeeze", [value], null, ("squeeze_dims", new[] { 1L }));
        if (output.Rank == spatial + 2) Set(output, value, channelsLast: true);
        else Set(output, Transpose(Add("Squeeze", [value], null, ("squeeze_dims", new[] { 0L })), [spatial, .. Enumerable.Range(0, spatial)]));
    }

    /// <summary>One dimension is two, of which the first has size 1.</summary>
    static T[] TwoDimensional<T>(IReadOnlyList<T> values, T first) => values.Count == 1 ? [first, values[0]] : [.. values];

    TfOutput Convolve2d(Node node, Operators.Convolution op, TfOutput input)
    {
        var weight = node.Inputs[1]!;
        var stride = TwoDimensional(op.Stride, 1);
        (int Before, int After)[] padding = TwoDimensional(op.Padding, (0, 0));
        var dilation = TwoDimensional(op.Dilation, 1);
        long[] kernel = [.. TwoDimensional([.. weight.Shape.Skip(2).Select(k => (long)k)], 1)];
        (string, object)[] attributes =
        [
            ("strides", new long[] { 1, stride[0], stride[1], 1 }), .. PaddingAttributes(padding), ("data_format", "NHWC"), ("dilations", new long[] { 1, dilation[0], dilation[1], 1 }),
        ];
        var (outputs, inputs) = ((long)weight.Shape[0], (long)weight.Shape[1]);
        int[] order = op.Stride.Count == 1 ? [2, 1, 0] : [2, 3, 1, 0];
        if (op.Groups == 1) return Add("Conv2D", [input, Weight(weight, new(order, [.. kernel, inputs, outputs]))], null, attributes);
        if (inputs == 1 && stride[0] == stride[1])
        {
            int[] depthwise = op.Stride.Count == 1 ? [2, 0, 1] : [2, 3, 0, 1];
            long[] stored = [.. kernel, op.Groups, outputs / op.Groups];
            var filter = Weight(weight, new(depthwise, stored));
            if (dilation.Any(d => d != 1))
            {
                // the plain kernel has no dilation
                Shape sizes = new([weight.Shape[0], 1, .. kernel.Select(k => (Dim)k)]);
                filter = Add("Reshape", [Spread(filter, sizes, dilation), Integers([.. kernel.Select((k, i) => (k - 1) * dilation[i] + 1), .. stored.Skip(2)])]);
            }

            // the oneDNN kernel of TensorFlow 2.16 ends the process when padding is explicit: zeros are put around the input instead
            return Add(
                "DepthwiseConv2dNative", [PadSpatial(input, padding, null), filter], null,
                ("strides", op.Stride.Count == 1 ? new long[] { 1, op.Stride[0], op.Stride[0], 1 } : new long[] { 1, stride[0], stride[1], 1 }), ("padding", "VALID"), ("data_format", "NHWC"), ("dilations", new long[] { 1, 1, 1, 1 }));
        }

        // TensorFlow.js and TensorFlow's gradients know no groups: each group is a convolution of its own
        return Grouped(op.Groups, 4, input, Weight(weight, new(order, [.. kernel, inputs, outputs])), 3, (part, filter) => Add("Conv2D", [part, filter], null, attributes));
    }

    TfOutput Convolve3d(Node node, Operators.Convolution op, TfOutput input)
    {
        var weight = node.Inputs[1]!;
        input = PadSpatial(input, op.Padding, null);
        (string, object)[] attributes = [("strides", new long[] { 1, op.Stride[0], op.Stride[1], op.Stride[2], 1 }), ("padding", "VALID"), ("data_format", "NDHWC"), ("dilations", new long[] { 1, 1, 1, 1, 1 })];
        var filter = Spread(Weight(weight, new([2, 3, 4, 1, 0])), weight.Shape, op.Dilation);
        return Grouped(op.Groups, 5, input, filter, 4, (part, weights) => Add("Conv3D", [part, weights], null, attributes));
    }

    /// <summary>Each group of channels by itself.</summary>
    /// <param name="groups">Number of groups.</param>
    /// <param name="rank">Rank of input and filter.</param>
    /// <param name="input">The input, channels last.</param>
    /// <param name="filter">The filters of all groups.</param>
    /// <param name="filterAxis">The dimension of the filter that lists the groups.</param>
    /// <param name="convolve">From a group's input and filter to its output.</param>
    TfOutput Grouped(int groups, int rank, TfOutput input, TfOutput filter, int filterAxis, Func<TfOutput, TfOutput, TfOutput> convolve)
    {
        if (groups == 1) return convolve(input, filter);
        DType[] types = [.. Enumerable.Repeat(input.Type, groups)];
        var parts = Append(null, "Split", [Integer(rank - 1), input], types, [("num_split", (long)groups)]);
        var filters = Append(null, "Split", [Integer(filterAxis), filter], types, [("num_split", (long)groups)]);
        return Add("ConcatV2", [.. Enumerable.Range(0, groups).Select(g => convolve(new(parts, g), new(filters, g))), Integer(rank - 1)]);
    }

    /// <summary>
    /// The gradient of a convolution. TensorFlow's kernels know padding in two dimensions alone and where the output padding is smaller than the stride, and no dilation:
    /// otherwise the whole output is made by a filter with zeros between its elements, then cut or padded.
    /// </summary>
    TfOutput ConvolveTransposed(Node node, Operators.ConvolutionTranspose op, TfOutput input)
    {
        var (weight, shape) = (node.Inputs[1]!, node.Outputs[0].Shape);
        var spatial = op.Stride.Count;
        int[] stride = TwoDimensional(op.Stride, 1), dilation = TwoDimensional(op.Dilation, 1), padding = TwoDimensional(op.Padding, 0), outputPadding = TwoDimensional(op.OutputPadding, 0);
        Dim[] kernel = TwoDimensional([.. weight.Shape.Skip(2)], (Dim)1);
        Dim[] size = TwoDimensional([.. shape.Skip(shape.Rank - spatial)], (Dim)1);
        int[] order = spatial == 1 ? [2, 1, 0] : [.. Enumerable.Range(2, spatial), 1, 0];
        var filter = Weight(weight, new(order, [.. kernel.Select(k => (long)k), (long)weight.Shape[1], (long)weight.Shape[0]]));
        filter = Spread(filter, new([weight.Shape[0], weight.Shape[1], .. kernel]), dilation);
        var fits = spatial < 3 && outputPadding.Zip(stride, (p, s) => p < s).All(small => small);
        Dim[] made = fits ? size : [.. size.Select((s, i) => s + 2 * padding[i] - outputPadding[i])];
        var sizes = SizeList([shape.Rank == spatial + 2 ? shape[0] : 1, .. made, weight.Shape[1]]);
        (string, object)[] attributes =
        [
            ("strides", Longs([1, .. stride, 1])), .. fits ? PaddingAttributes([.. padding.Select(p => (p, p))]) : [("padding", "VALID")],
            ("data_format", spatial == 3 ? "NDHWC" : "NHWC"), ("dilations", Longs([1, .. stride.Select(_ => 1), 1])),
        ];
        var rank = stride.Length + 2;
        var output = Grouped(op.Groups, rank, input, filter, rank - 1, (part, weights) => Add(spatial == 3 ? "Conv3DBackpropInputV2" : "Conv2DBackpropInput", [sizes, weights, part], input.Type, attributes));
        if (fits) return output;

        output = PadSpatial(output, outputPadding.Zip(padding, (o, p) => (0, Math.Max(0, o - p))).ToList(), null);
        return Add("Slice", [output, Integers([0, .. Longs(padding), 0]), SizeList([shape.Rank == spatial + 2 ? shape[0] : 1, .. size, shape[shape.Rank - spatial - 1]])]);
    }

    /// <summary>Filters [..., in, out] with zeros between their elements: a dilated filter for kernels that have no dilation.</summary>
    /// <param name="filter">The filters, spatial dimensions first.</param>
    /// <param name="weight">Shape of the weight in PyTorch's layout.</param>
    /// <param name="dilation">Distance of elements, per spatial dimension.</param>
    TfOutput Spread(TfOutput filter, Shape weight, IReadOnlyList<int> dilation)
    {
        if (dilation.All(d => d == 1)) return filter;
        long[] sizes = [.. weight.Skip(2).Select(k => (long)k)];
        var channels = (long)weight[0] * (long)weight[1];
        for (var i = 0; i < sizes.Length; i++)
        {
            if (dilation[i] == 1) continue;
            var (before, after) = (sizes.Take(i).Aggregate(1L, (a, b) => a * b), sizes.Skip(i + 1).Aggregate(channels, (a, b) => a * b));
            var apart = Add("Pad", [Add("Reshape", [filter, Integers(before, sizes[i], 1, after)]), Constant(DType.Int32, [4, 2], new long[] { 0, 0, 0, 0, 0, dilation[i] - 1, 0, 0 })]);
            var (full, kept) = (sizes[i] * dilation[i], (sizes[i] - 1) * dilation[i] + 1);
            filter = Add("Slice", [Add("Reshape", [apart, Integers(before, full, after)]), Integers(0, 0, 0), Integers(before, kept, after)]);
            sizes[i] = kept;
        }

        return Add("Reshape", [filter, Integers([.. sizes, .. new[] { (long)weight[1], (long)weight[0] }])]);
    }

    static IEnumerable<(string, object)> PaddingAttributes(IReadOnlyList<(int Before, int After)> padding) => padding.All(p => p is (0, 0))
        ? [("padding", "VALID")]
        : [("padding", "EXPLICIT"), ("explicit_paddings", new long[] { 0, 0, padding[0].Before, padding[0].After, padding[1].Before, padding[1].After, 0, 0 })];

    /// <summary>Pads the spatial dimensions of a tensor with channels last; by zeros unless a number is given.</summary>
    TfOutput PadSpatial(TfOutput input, IReadOnlyList<(int Before, int After)> padding, double? value) =>
        PadSpatial(input, padding.Select(p => (p.Before, (Dim)p.After)).ToList(), value);

    /// <inheritdoc cref="PadSpatial(TfOutput, IReadOnlyList{ValueTuple{int, int}}, double?)"/>
    TfOutput PadSpatial(TfOutput input, IReadOnlyList<(int Before, Dim After)> padding, double? value)
    {
        if (padding.All(p => p is (0, { Known: 0 }))) return input;
        Dim[] amounts = [0, 0, .. padding.SelectMany(p => new Dim[] { p.Before, p.After }), 0, 0];
        var paddings = amounts.All(a => a.IsKnown)
            ? Constant(DType.Int32, [padding.Count + 2, 2], amounts.Select(a => (long)a).ToArray())
            : Add("Reshape", [SizeList(amounts), Integers(padding.Count + 2, 2)]);
        return value is { } number ? Add("PadV2", [input, paddings, Number(number, input.Type)]) : Add("Pad", [input, paddings]);
    }
}

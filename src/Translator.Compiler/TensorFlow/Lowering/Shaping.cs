using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddShaping(OperatorTable<TfLowering> table)
    {
        table.On<Reshape>((x, node, op) => x.Result(node, x.ReshapeTo(x.Logical(node.Inputs[0]!), op.Shape, node.Inputs[0]!.Shape)));
        table.On<Permute>((x, node, op) => x.Permute(node, [.. op.Dims]));
        table.On<Unsqueeze>((x, node, op) =>
        {
            var (value, shape) = (x.Logical(node.Inputs[0]!), node.Inputs[0]!.Shape);
            x.Result(node, op.Dims is [var dim] ? x.Reshaped(x.Add("ExpandDims", [value, x.Integer(dim)]), value, shape) : x.ReshapeTo(value, node.Outputs[0].Shape, shape));
        });
        table.On<Squeeze>((x, node, op) =>
        {
            var value = x.Logical(node.Inputs[0]!);
            x.Result(node, x.Element(value, op) ?? x.Reshaped(x.Add("Squeeze", [value], null, ("squeeze_dims", Longs(op.Dims))), value, node.Inputs[0]!.Shape));
        });
        table.On<Expand>((x, node, op) => x.Result(node, x.Add("BroadcastTo", [x.Logical(node.Inputs[0]!), x.SizeList([.. op.Shape])])));
        table.On<Operators.Tile>((x, node, op) => x.Result(node, x.Add("Tile", [x.Logical(node.Inputs[0]!), x.SizeList(op.Repeats)])));
        table.On<Flip>((x, node, op) =>
        {
            var input = node.Inputs[0]!;
            var last = x.IsChannelsLast(input);
            var axes = x.Integers([.. op.Dims.Select(d => (long)(last ? LastAxis(d, input.Rank) : d))]);
            var value = last ? x.ChannelsLast(input) : x.Logical(input);

            // TensorFlow.js reverses booleans as if they were wider than they are
            x.Result(node, input.DType == DType.Bool ? x.CastTo(x.Add("ReverseV2", [x.CastTo(value, DType.Int32), axes]), DType.Bool) : x.Add("ReverseV2", [value, axes]), last);
        });
        table.On<Trilu>((x, node, op) =>
        {
            var input = node.Inputs[0]!;
            var triangle = x.Triangle(input.Shape[-2], input.Shape[-1], op.Upper, op.Diagonal);
            x.Result(node, input.DType == DType.Bool ? x.Add("LogicalAnd", [triangle, x.Logical(input)]) : x.Add("SelectV2", [triangle, x.Logical(input), x.Number(0, input.DType)], input.DType));
        });
    }

    /// <summary>[rows, columns]: true on a diagonal and above it, or below it.</summary>
    TfOutput Triangle(Dim rows, Dim columns, bool upper, Dim diagonal)
    {
        TfOutput Positions(Dim count) => Add("Range", [Integer(0), Size(count), Integer(1)]);
        var row = Add("ExpandDims", [Positions(rows), Integer(1)]);
        if (diagonal != 0) row = Add("AddV2", [row, Size(diagonal)]);
        return Add(upper ? "LessEqual" : "GreaterEqual", [row, Positions(columns)], DType.Bool);
    }

    /// <summary>A permutation that only changes layouts costs nothing: the same values are taken for channels last, or for PyTorch's order.</summary>
    void Permute(Node node, int[] dims)
    {
        var input = node.Inputs[0]!;
        var rank = input.Rank;
        if (rank > 2 && IsChannelsLast(input))
        {
            var physical = LastPermutation(rank);
            int[] order = [.. dims.Select(d => Array.IndexOf(physical, d))];
            Result(node, order.SequenceEqual(Enumerable.Range(0, rank)) ? ChannelsLast(input) : Transpose(ChannelsLast(input), order));
        }
        else if (rank is > 3 and < 6 && dims.SequenceEqual(ChannelsSecond(rank))) Result(node, Logical(input), channelsLast: true);
        else Result(node, Transpose(Logical(input), dims));
    }

    /// <summary>An element along a dimension, where a slice of one is squeezed: a slice that drops the dimension.</summary>
    TfOutput? Element(TfOutput value, Squeeze op)
    {
        if (value.Node.Op != "StridedSlice" || value.Node.Attributes.Any(a => a.Name == "shrink_axis_mask") || op.Dims is not [var dim] || !IsOfThisCall(value)) return null;
        long kept = value.Node.Attribute<long>("begin_mask"), dropped = 1L << dim;
        return (kept & dropped) != 0 ? null : Add("StridedSlice", value.Node.Inputs, null, ("begin_mask", kept), ("end_mask", kept), ("shrink_axis_mask", dropped));
    }

    static long[] Longs(IEnumerable<int> values) => [.. values.Select(v => (long)v)];
}

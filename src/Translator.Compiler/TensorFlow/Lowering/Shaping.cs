using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddShaping(OperatorTable<TfLowering> table)
    {
        table.On<Reshape>((x, node, op) => x.Result(node, x.ReshapeTo(x.Logical(node.Inputs[0]!), op.Shape)));
        table.On<Permute>((x, node, op) => x.Permute(node, [.. op.Dims]));
        table.On<Unsqueeze>((x, node, op) => x.Result(node, op.Dims is [var dim]
            ? x.Add("ExpandDims", [x.Logical(node.Inputs[0]!), x.Integer(dim)])
            : x.ReshapeTo(x.Logical(node.Inputs[0]!), node.Outputs[0].Shape)));
        table.On<Squeeze>((x, node, op) => x.Result(node, x.Add("Squeeze", [x.Logical(node.Inputs[0]!)], null, ("squeeze_dims", Longs(op.Dims)))));
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
    TfOutput Triangle(Dim rows, Dim columns, bool upper, long diagonal)
    {
        TfOutput Positions(Dim count) => Add("Range", [Integer(0), Size(count), Integer(1)]);
        var row = Add("ExpandDims", [Positions(rows), Integer(1)]);
        if (diagonal != 0) row = Add("AddV2", [row, Integer(diagonal)]);
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

    static long[] Longs(IEnumerable<int> values) => [.. values.Select(v => (long)v)];
}

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
        table.On<Concat>((x, node, op) =>
        {
            var last = node.Inputs.Any(i => x.IsChannelsLast(i!));
            var axis = x.Integer(last ? LastAxis(op.Dim, node.Outputs[0].Rank) : op.Dim);
            x.Result(node, x.Add("ConcatV2", [.. node.Inputs.Select(i => last ? x.ChannelsLast(i!) : x.Logical(i!)), axis]), last);
        });
        table.On<Split>((x, node, op) =>
        {
            var input = node.Inputs[0]!;
            var last = x.IsChannelsLast(input);
            var axis = x.Integer(last ? LastAxis(op.Dim, input.Rank) : op.Dim);
            var value = last ? x.ChannelsLast(input) : x.Logical(input);
            DType[] types = [.. op.Sizes.Select(_ => input.DType)];
            var parts = op.Sizes.All(s => s == op.Sizes[0])
                ? x.Append(null, "Split", [axis, value], types, [("num_split", (long)types.Length)])
                : x.Append(null, "SplitV", [value, x.SizeList(op.Sizes), axis], types, [("num_split", (long)types.Length)]);
            for (var i = 0; i < types.Length; i++) x.Set(node.Outputs[i], new(parts, i), last);
        });
        table.On<Slice>((x, node, op) => x.SliceAlong(node, op));
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

    void SliceAlong(Node node, Slice op)
    {
        var input = node.Inputs[0]!;
        var last = IsChannelsLast(input);
        var axis = last ? LastAxis(op.Dim, input.Rank) : op.Dim;
        Result(node, Strided(last ? ChannelsLast(input) : Logical(input), axis, op.Start, op.End, op.Step), last);
    }

    /// <summary>Every <paramref name="step"/>th element from <paramref name="start"/> up to but without <paramref name="end"/> along a stored dimension; the others stay whole.</summary>
    TfOutput Strided(TfOutput value, int axis, Dim start, Dim end, int step)
    {
        // dimensions before it are masked, and those behind it are whole because nothing is said of them
        var mask = (1L << axis) - 1;
        return Add("StridedSlice", [value, At(start, 0), At(end, 0), At(step, 1)], null, ("begin_mask", mask), ("end_mask", mask));

        TfOutput At(Dim at, int before) => SizeList([.. Enumerable.Repeat((Dim)before, axis), at]);
    }

    static long[] Longs(IEnumerable<int> values) => [.. values.Select(v => (long)v)];
}

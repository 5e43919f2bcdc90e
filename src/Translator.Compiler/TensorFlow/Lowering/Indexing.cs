using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddIndexing(OperatorTable<TfLowering> table)
    {
        table.On<Slice>((x, node, op) => x.SliceAlong(node, op));
        table.On<Take>((x, node, op) => x.Result(node, x.Add("GatherV2", [x.Logical(node.Inputs[0]!), x.Logical(node.Inputs[1]!), x.Integer(op.Dim)], null, ("batch_dims", 0L))));
        table.On<Operators.Gather>((x, node, op) => x.Result(node, x.Add("GatherNd", [x.Logical(node.Inputs[0]!), x.Coordinates(node.Inputs[1]!, op.Dim)])));
        table.On<Operators.Scatter>((x, node, op) => x.Result(node, x.ScatterInto(node, op)));
    }

    /// <summary>For each element of an index its place in the indexed tensor, [..., rank]: the element itself along the indexed dimension, its own place along the others.</summary>
    TfOutput Coordinates(Tensor index, int dim)
    {
        var along = CastTo(Logical(index), DType.Int32);
        var shape = SizeList([.. index.Shape]);
        TfOutput Places(int d)
        {
            var places = Add("Range", [Integer(0), Size(index.Shape[d]), Integer(1)]);
            var column = ReshapeTo(places, new(Enumerable.Range(0, index.Rank).Select(other => other == d ? index.Shape[d] : (Dim)1)));
            return Add("BroadcastTo", [column, shape]);
        }

        return Add("Pack", [.. Enumerable.Range(0, index.Rank).Select(d => d == dim ? along : Places(d))], DType.Int32, ("axis", (long)index.Rank));
    }

    TfOutput ScatterInto(Node node, Operators.Scatter op)
    {
        var (input, index) = (node.Inputs[0]!, node.Inputs[1]!);
        TfOutput value = Logical(input), source = Logical(node.Inputs[2]!), coordinates = Coordinates(index, op.Dim);
        switch (op.Reduction)
        {
            case ScatterReduction.None: return Add("TensorScatterUpdate", [value, coordinates, source]);
            case ScatterReduction.Add: return Add("AddV2", [value, Add("ScatterNd", [coordinates, source, SizeList([.. input.Shape])], input.DType)]);
            case ScatterReduction.Minimum: return Add("TensorScatterMin", [value, coordinates, source]);
            case ScatterReduction.Maximum: return Add("TensorScatterMax", [value, coordinates, source]);
            case ScatterReduction.Multiply:
                // there is no TensorScatterMul: the products of what meets at each place of the flattened tensor, 1 where nothing does
                var strides = SizeList([.. Enumerable.Range(0, input.Rank).Select(d => input.Shape.Skip(d + 1).Aggregate((Dim)1, (a, b) => a * b))]);
                var places = Add("Sum", [Add("Mul", [coordinates, strides]), Integers(-1)], null, ("keep_dims", false));
                var factors = Add("UnsortedSegmentProd", [source, places, Size(input.Shape.Elements)]);
                return Add("Mul", [value, ReshapeTo(factors, input.Shape)]);
            default: throw new InvalidOperationException($"unknown reduction {op.Reduction}");
        }
    }

    void SliceAlong(Node node, Slice op)
    {
        var input = node.Inputs[0]!;
        var last = IsChannelsLast(input);
        var axis = last ? LastAxis(op.Dim, input.Rank) : op.Dim;
        var mask = 0L;
        for (var d = 0; d < input.Rank; d++)
            if (d != axis) mask |= 1L << d;
        TfOutput At(Dim at, long other) => SizeList([.. Enumerable.Range(0, input.Rank).Select(d => d == axis ? at : (Dim)other)]);
        Result(
            node,
            Add("StridedSlice", [last ? ChannelsLast(input) : Logical(input), At(op.Start, 0), At(op.End, 0), At(op.Step, 1)], null, ("begin_mask", mask), ("end_mask", mask)),
            last);
    }
}

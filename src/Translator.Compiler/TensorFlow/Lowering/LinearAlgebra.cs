using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddLinearAlgebra(OperatorTable<TfLowering> table)
    {
        table.On<Operators.Linear>((x, node, _) => x.Linear(node));
        table.On<MatMul>((x, node, _) =>
        {
            var (a, b) = (node.Inputs[0]!, node.Inputs[1]!);
            TfOutput left = x.Logical(a), right = x.Logical(b);
            if (a.Rank == 2 && b.Rank == 2)
            {
                x.Result(node, x.Add("MatMul", [left, right], null, ("transpose_a", false), ("transpose_b", false)));
                return;
            }

            if (a.Rank == 1) left = x.Add("ExpandDims", [left, x.Integer(0)]);
            if (b.Rank == 1) right = x.Add("ExpandDims", [right, x.Integer(1)]);
            (left, right) = x.Batches(node, left, right);
            var product = x.Add("BatchMatMulV2", [left, right], null, ("adj_x", false), ("adj_y", false));
            long[] added = [.. a.Rank == 1 ? new[] { -2L } : [], .. b.Rank == 1 ? new[] { -1L } : []];
            x.Result(node, added.Length == 0 ? product : x.Add("Squeeze", [product], null, ("squeeze_dims", added)));
        });
    }

    /// <summary>
    /// Stretches batches that TensorFlow.js would pair wrongly: it repeats the shorter list of matrices from its start, which is right where that is the end of the longer one ([5] of [2, 5])
    /// and wrong where both are stretched ([2, 1] and [5]).
    /// </summary>
    (TfOutput Left, TfOutput Right) Batches(Node node, TfOutput left, TfOutput right)
    {
        Shape a = node.Inputs[0]!.Shape, b = node.Inputs[1]!.Shape;
        if (a.Rank < 3 || b.Rank < 3) return (left, right);
        Dim[] batch = [.. node.Outputs[0].Shape.Take(Math.Max(a.Rank, b.Rank) - 2)], ofA = [.. a.Take(a.Rank - 2)], ofB = [.. b.Take(b.Rank - 2)];
        bool IsEnd(Dim[] part) => part.SkipWhile(d => d.Known == 1).ToArray() is var kept && kept.SequenceEqual(batch.Skip(batch.Length - kept.Length));
        if ((ofA.SequenceEqual(batch) && IsEnd(ofB)) || (ofB.SequenceEqual(batch) && IsEnd(ofA))) return (left, right);
        TfOutput Stretched(TfOutput matrices, Shape shape, Dim[] own) =>
            own.SequenceEqual(batch) ? matrices : Add("BroadcastTo", [matrices, SizeList([.. batch, .. shape.Skip(own.Length)])]);
        return (Stretched(left, a, ofA), Stretched(right, b, ofB));
    }

    /// <summary>A matrix product over rows; more leading dimensions are rows too.</summary>
    void Linear(Node node)
    {
        var (input, output) = (node.Inputs[0]!, node.Outputs[0]);
        var weight = Weight(node.Inputs[1]!, new([1, 0]));
        var rows = input.Rank == 2 ? Logical(input) : ReshapeTo(Logical(input), new Shape(-1, input.Shape[-1]), input.Shape);
        var product = Add("MatMul", [rows, weight], null, ("transpose_a", false), ("transpose_b", false));
        if (node.Inputs.Count > 2 && node.Inputs[2] is { } bias) product = Add("BiasAdd", [product, Logical(bias)]);
        Result(node, input.Rank == 2 ? product : ReshapeTo(product, output.Shape, new Shape(-1, output.Shape[-1])));
    }

    /// <summary>Multiplies the vectors along one dimension by a matrix.</summary>
    TfOutput MultiplyAlong(TfOutput value, int rank, int axis, TfOutput matrix)
    {
        TfOutput Times(TfOutput vectors) => Add("BatchMatMulV2", [vectors, matrix], null, ("adj_x", false), ("adj_y", false));
        return SwapWithLast(rank, axis) is { } swap ? Transpose(Times(Transpose(value, swap)), swap) : Times(value);
    }
}

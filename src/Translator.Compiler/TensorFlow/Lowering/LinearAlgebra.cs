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
            var product = x.Add("BatchMatMulV2", [left, right], null, ("adj_x", false), ("adj_y", false));
            long[] added = [.. a.Rank == 1 ? new[] { -2L } : [], .. b.Rank == 1 ? new[] { -1L } : []];
            x.Result(node, added.Length == 0 ? product : x.Add("Squeeze", [product], null, ("squeeze_dims", added)));
        });
    }

    /// <summary>A matrix product over rows; more leading dimensions are rows too.</summary>
    void Linear(Node node)
    {
        var (input, output) = (node.Inputs[0]!, node.Outputs[0]);
        var weight = Weight(node.Inputs[1]!, new([1, 0]));
        var rows = input.Rank == 2 ? Logical(input) : ReshapeTo(Logical(input), new Shape(-1, input.Shape[-1]));
        var product = Add("MatMul", [rows, weight], null, ("transpose_a", false), ("transpose_b", false));
        if (node.Inputs.Count > 2 && node.Inputs[2] is { } bias) product = Add("BiasAdd", [product, Logical(bias)]);
        Result(node, input.Rank == 2 ? product : ReshapeTo(product, output.Shape));
    }

    /// <summary>Multiplies the vectors along one dimension by a matrix.</summary>
    TfOutput MultiplyAlong(TfOutput value, int rank, int axis, TfOutput matrix)
    {
        TfOutput Times(TfOutput vectors) => Add("BatchMatMulV2", [vectors, matrix], null, ("adj_x", false), ("adj_y", false));
        return SwapWithLast(rank, axis) is { } swap ? Transpose(Times(Transpose(value, swap)), swap) : Times(value);
    }
}

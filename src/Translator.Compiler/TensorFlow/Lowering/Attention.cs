using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddAttention(OperatorTable<TfLowering> table)
    {
        table.On<ScaledDotProductAttention>((x, node, op) =>
        {
            var (query, key) = (node.Inputs[0]!, node.Inputs[1]!);
            var scale = op.Scale ?? 1 / Math.Sqrt((long)query.Shape[-1]);
            var scaled = x.Add("Mul", [x.Logical(query), x.Number(scale, query.DType)]);
            var scores = x.Add("BatchMatMulV2", [scaled, x.Logical(key)], null, ("adj_x", false), ("adj_y", true));
            var mask = node.Inputs.Count > 3 ? node.Inputs[3] : null;
            if (op.IsCausal) scores = x.Keep(x.Triangle(query.Shape[-2], key.Shape[-2], upper: false, diagonal: 0), scores);
            else if (mask is not null) scores = mask.DType == DType.Bool ? x.Keep(x.Logical(mask), scores) : x.Add("AddV2", [scores, x.Logical(mask)]);
            var weights = mask is null ? x.Add("Softmax", [scores]) : x.SoftmaxOrZero(scores);
            x.Result(node, x.Add("BatchMatMulV2", [weights, x.Logical(node.Inputs[2]!)], null, ("adj_x", false), ("adj_y", false)));
        });
    }

    /// <summary>The scores where the mask is true, -∞ elsewhere.</summary>
    TfOutput Keep(TfOutput mask, TfOutput scores) => Add("SelectV2", [mask, scores, Number(double.NegativeInfinity, scores.Type)], scores.Type);

    /// <summary>A query that a mask lets see no key attends to nothing: zeros, as PyTorch's attention has it, where a plain softmax has NaN.</summary>
    TfOutput SoftmaxOrZero(TfOutput scores)
    {
        var largest = Add("Max", [scores, Integers(-1)], null, ("keep_dims", true));
        var blind = Add("Equal", [largest, Number(double.NegativeInfinity, scores.Type)], DType.Bool);
        return Add("SelectV2", [blind, Number(0, scores.Type), Add("Softmax", [scores])], scores.Type);
    }
}

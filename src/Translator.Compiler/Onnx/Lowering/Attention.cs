using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddAttention(OperatorTable<OnnxLowering> table)
    {
        table.On<ScaledDotProductAttention>((x, node, op) =>
        {
            var (query, key) = (node.Inputs[0]!, node.Inputs[1]!);
            var rank = key.Rank;
            long[] swap = [.. Enumerable.Range(0, rank - 2).Select(d => (long)d), rank - 1, rank - 2];
            var scale = op.Scale ?? 1 / Math.Sqrt((long)query.Shape[-1]);
            var scores = x.Add("MatMul", [x.Add("Mul", [x.In(node, 0), x.Constant(scale, query.DType)]), x.Add("Transpose", [x.In(node, 1)], ("perm", swap))]);
            var mask = node.Inputs.Count > 3 ? node.Inputs[3] : null;
            if (op.IsCausal) scores = x.Keep(x.CausalMask(query.Shape[-2], key.Shape[-2]), scores, query.DType);
            else if (mask is not null) scores = mask.DType == DType.Bool ? x.Keep(x.In(node, 3), scores, query.DType) : x.Add("Add", [scores, x.In(node, 3)]);
            var weights = x.Add("Softmax", [scores], ("axis", -1L));
            x.Result(node, x.Add("MatMul", [mask is null ? weights : x.ZeroWhereBlind(scores, weights, query.DType), x.In(node, 2)]));
        });
    }

    /// <summary>A query that a mask lets see no key attends to nothing: zeros, as PyTorch's attention has it, where a plain softmax has NaN.</summary>
    string ZeroWhereBlind(string scores, string weights, DType type)
    {
        var largest = Add("ReduceMax", [scores, Constant(-1L)], ("keepdims", 1L));
        return Add("Where", [Add("Equal", [largest, Constant(double.NegativeInfinity, type)]), Constant(0, type), weights]);
    }

    /// <summary>The scores where the mask is true, -∞ elsewhere.</summary>
    string Keep(string mask, string scores, DType type) => Add("Where", [mask, scores, Constant(double.NegativeInfinity, type)]);

    /// <summary>[queries, keys]: true where a key is not behind its query.</summary>
    string CausalMask(Dim queries, Dim keys)
    {
        string zero = Constant(DType.Int64, [], new[] { 0L }), one = Constant(DType.Int64, [], new[] { 1L });
        var rows = Add("Unsqueeze", [Add("Range", [zero, SizeScalar(queries), one]), Constant(1L)]);
        return Add("GreaterOrEqual", [rows, Add("Range", [zero, SizeScalar(keys), one])]);
    }
}

using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddCumulative(OperatorTable<OnnxLowering> table)
    {
        table.On<CumSum>((x, node, op) => x.Result(node, x.Add("CumSum", [x.In(node, 0), x.Constant(DType.Int64, [], new[] { (long)op.Dim })])));
        table.On<CumProd>((x, node, op) => x.Result(node, x.RunningProduct(node.Inputs[0]!, op.Dim)));
    }

    /// <summary>Products over rows of a square in which what is behind each element is 1; ONNX has no running product.</summary>
    string RunningProduct(Tensor tensor, int dim)
    {
        var rank = tensor.Rank;
        long[] swap = [.. Enumerable.Range(0, rank).Select(d => (long)(d == dim ? rank - 1 : d == rank - 1 ? dim : d))];
        var last = dim == rank - 1 ? names[tensor] : Add("Transpose", [names[tensor]], ("perm", swap));
        var one = tensor.DType.IsFloat() ? Constant(1, tensor.DType) : Constant(tensor.DType, [], new[] { 1L });
        var square = Add("Where", [CausalMask(tensor.Shape[dim], tensor.Shape[dim]), Add("Unsqueeze", [last, Constant(-2L)]), one]);
        var product = Add("ReduceProd", [square, Constant(-1L)], ("keepdims", 0L));
        return dim == rank - 1 ? product : Add("Transpose", [product], ("perm", swap));
    }
}

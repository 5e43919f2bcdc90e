using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddReductions(OperatorTable<OnnxLowering> table)
    {
        Reduction<Sum>(table, "ReduceSum");
        Reduction<Mean>(table, "ReduceMean");
        Reduction<Amax>(table, "ReduceMax");
        Reduction<Amin>(table, "ReduceMin");
    }

    static void Reduction<TOperator>(OperatorTable<OnnxLowering> table, string opType)
        where TOperator : Reduction => table.On<TOperator>((x, node, op) => x.Result(node, op.Dims.Count == 0
            ? x.Add("Identity", [x.In(node, 0)])
            : x.Add(opType, [x.In(node, 0), x.Constant(Longs(op.Dims))], ("keepdims", op.KeepDim ? 1L : 0L))));
}

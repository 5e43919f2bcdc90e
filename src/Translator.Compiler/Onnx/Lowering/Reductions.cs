using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddReductions(OperatorTable<OnnxLowering> table)
    {
        Reduction<Sum>(table, "ReduceSum");
        Reduction<Mean>(table, "ReduceMean");
        Reduction<Prod>(table, "ReduceProd");
        Reduction<All>(table, "ReduceMin", DType.Bool);
        Reduction<Any>(table, "ReduceMax", DType.Bool);
        Reduction<Amax>(table, "ReduceMax", DType.Int16, DType.Bool);
        Reduction<Amin>(table, "ReduceMin", DType.Int16, DType.Bool);
    }

    static void Reduction<TOperator>(OperatorTable<OnnxLowering> table, string opType, params DType[] lacking)
        where TOperator : Reduction => table.On<TOperator>((x, node, op) => x.Result(node, op.Dims.Count == 0
            ? x.In(node, 0)
            : x.Widened(node, lacking, inputs => x.Add(opType, [inputs[0], x.Constant(Longs(op.Dims))], ("keepdims", op.KeepDim ? 1L : 0L)))));
}

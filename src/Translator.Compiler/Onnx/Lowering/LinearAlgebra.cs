using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddLinearAlgebra(OperatorTable<OnnxLowering> table)
    {
        Row<MatMul>(table, "MatMul");
        table.On<Operators.Linear>((x, node, _) =>
        {
            if (node.Inputs[0]!.Rank == 2)
            {
                x.Emit(node, "Gemm", ("transB", 1L));
                return;
            }

            var product = x.Add("MatMul", [x.In(node, 0), x.Transposed(node.Inputs[1]!, 1, 0)]);
            x.Result(node, x.In(node, 2) is { Length: > 0 } bias ? x.Add("Add", [product, bias]) : product);
        });
    }
}

using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddActivations(OperatorTable<OnnxLowering> table)
    {
        Row<Relu>(table, "Relu", DType.Int16, DType.UInt8);
        Row<Operators.Sigmoid>(table, "Sigmoid");
        Row<Operators.Tanh>(table, "Tanh");
        table.On<Gelu>((x, node, op) => x.Emit(node, "Gelu", ("approximate", op.Tanh ? "tanh" : "none")));
        table.On<Operators.Softmax>((x, node, op) => x.Emit(node, "Softmax", ("axis", (long)op.Dim)));
        table.On<Operators.LogSoftmax>((x, node, op) => x.Emit(node, "LogSoftmax", ("axis", (long)op.Dim)));
    }
}

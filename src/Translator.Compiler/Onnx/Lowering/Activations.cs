using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddActivations(OperatorTable<OnnxLowering> table)
    {
        table.On<Relu>((x, node, _) => x.Result(node, node.Inputs[0]!.DType == DType.Int64 // for which there is no kernel
            ? x.Add("Max", [x.In(node, 0), x.Constant(0, DType.Int64)])
            : x.Widened(node, [DType.Int16, DType.UInt8], inputs => x.Add("Relu", inputs))));
        Row<Operators.Sigmoid>(table, "Sigmoid");
        Row<Operators.Tanh>(table, "Tanh");
        Row<PRelu>(table, "PRelu");
        Row<HardSwish>(table, "HardSwish");
        Row<Operators.Mish>(table, "Mish");
        Row<Operators.Softplus>(table, "Softplus");
        Row<Operators.Softsign>(table, "Softsign");
        table.On<Operators.Elu>((x, node, op) => x.Emit(node, "Elu", ("alpha", (float)op.Alpha)));
        table.On<Operators.Celu>((x, node, op) => x.Emit(node, "Celu", ("alpha", (float)op.Alpha)));
        table.On<Operators.Selu>((x, node, op) => x.Emit(node, "Selu", ("alpha", 1.6732632423543772f), ("gamma", 1.0507009873554805f)));
        table.On<Operators.LeakyRelu>((x, node, op) => x.Emit(node, "LeakyRelu", ("alpha", (float)op.NegativeSlope)));
        table.On<HardSigmoid>((x, node, op) => x.Emit(node, "HardSigmoid", ("alpha", 1f / 6), ("beta", 0.5f)));
        table.On<Gelu>((x, node, op) => x.Emit(node, "Gelu", ("approximate", op.Tanh ? "tanh" : "none")));
        table.On<Operators.Softmax>((x, node, op) => x.Emit(node, "Softmax", ("axis", (long)op.Dim)));
        table.On<Operators.LogSoftmax>((x, node, op) => x.Emit(node, "LogSoftmax", ("axis", (long)op.Dim)));
    }
}

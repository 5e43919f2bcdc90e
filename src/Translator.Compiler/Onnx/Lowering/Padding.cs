using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddPadding(OperatorTable<OnnxLowering> table)
    {
        table.On<Pad>((x, node, op) => x.Result(node, x.Widened(node, [DType.Int16], inputs => x.Add(
            "Pad",
            [inputs[0], x.Constant([.. Longs(op.Before), .. Longs(op.After)]), op.Mode == PadMode.Constant ? x.Number(op.Value, node.Outputs[0].DType == DType.Int16 ? DType.Int32 : node.Outputs[0].DType) : ""],
            ("mode", op.Mode switch { PadMode.Reflect => "reflect", PadMode.Replicate => "edge", _ => "constant" })))));
    }
}

using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddIndexing(OperatorTable<OnnxLowering> table)
    {
        table.On<Take>((x, node, op) => x.Emit(node, "Gather", ("axis", (long)op.Dim)));
    }
}

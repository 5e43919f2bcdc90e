using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddJoining(OperatorTable<OnnxLowering> table)
    {
        table.On<Concat>((x, node, op) => x.Emit(node, "Concat", ("axis", (long)op.Dim)));
        table.On<Split>((x, node, op) =>
            x.Results(node, x.Add("Split", [x.In(node, 0), x.SizeList(op.Sizes)], op.Sizes.Count, ("axis", (long)op.Dim))));
    }
}

using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddRounding(OperatorTable<OnnxLowering> table)
    {
        Row<Floor>(table, "Floor");
        Row<Ceil>(table, "Ceil");
        Row<Round>(table, "Round");
    }
}

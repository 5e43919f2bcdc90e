using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddLogic(OperatorTable<OnnxLowering> table)
    {
        Row<LogicalNot>(table, "Not");
        Row<LogicalAnd>(table, "And");
        Row<LogicalOr>(table, "Or");
        Row<LogicalXor>(table, "Xor");
        Row<BitwiseNot>(table, "BitwiseNot");
        Row<BitwiseAnd>(table, "BitwiseAnd");
        Row<BitwiseOr>(table, "BitwiseOr");
        Row<BitwiseXor>(table, "BitwiseXor");
    }
}

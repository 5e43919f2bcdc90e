using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddLogic(OperatorTable<TfLowering> table)
    {
        Row<LogicalNot>(table, "LogicalNot");
        Row<LogicalAnd>(table, "LogicalAnd");
        Row<LogicalOr>(table, "LogicalOr");
        Row<LogicalXor>(table, "NotEqual");
        Row<BitwiseAnd>(table, "BitwiseAnd");
        Row<BitwiseOr>(table, "BitwiseOr");
        Row<BitwiseXor>(table, "BitwiseXor");

        table.On<BitwiseNot>((x, node, _) => x.Elementwise(node, inputs => x.Inverted(inputs[0])));
    }

    /// <summary>Every bit turned over: TensorFlow.js has no <c>Invert</c>, but all ones less the number is the same.</summary>
    TfOutput Inverted(TfOutput value) => Add("Sub", [Number(value.Type == DType.UInt8 ? byte.MaxValue : -1, value.Type), value]);
}

using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddComparison(OperatorTable<TfLowering> table)
    {
        Row<Equal>(table, "Equal");
        Row<NotEqual>(table, "NotEqual");
        Row<Less>(table, "Less");
        Row<LessEqual>(table, "LessEqual");
        Row<Greater>(table, "Greater");
        Row<GreaterEqual>(table, "GreaterEqual");
        Row<IsNan>(table, "IsNan");
        Row<IsInf>(table, "IsInf");
    }
}

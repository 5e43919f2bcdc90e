using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddComparison(OperatorTable<OnnxLowering> table)
    {
        Row<Equal>(table, "Equal");
        Row<Less>(table, "Less", DType.Bool);
        Row<LessEqual>(table, "LessOrEqual", DType.Bool);
        Row<Greater>(table, "Greater", DType.Bool);
        Row<GreaterEqual>(table, "GreaterOrEqual", DType.Bool);
        Row<IsNan>(table, "IsNaN");
        Row<IsInf>(table, "IsInf");
        table.On<NotEqual>((x, node, _) => x.Result(node, x.Add("Not", [x.Add("Equal", [x.In(node, 0), x.In(node, 1)])])));
    }
}

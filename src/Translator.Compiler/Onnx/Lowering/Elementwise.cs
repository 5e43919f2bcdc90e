using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void Row<TOperator>(OperatorTable<OnnxLowering> table, string opType)
        where TOperator : Operator => table.On<TOperator>((x, node, _) => x.Emit(node, opType));

    static void AddElementwise(OperatorTable<OnnxLowering> table)
    {
        Row<Neg>(table, "Neg");
        Row<Abs>(table, "Abs");
        Row<Exp>(table, "Exp");
        Row<Log>(table, "Log");
        Row<Sqrt>(table, "Sqrt");
        Row<Erf>(table, "Erf");
        Row<Sub>(table, "Sub");
        Row<Div>(table, "Div");
        Row<Pow>(table, "Pow");
        Row<Maximum>(table, "Max");
        Row<Minimum>(table, "Min");
        Row<Equal>(table, "Equal");
        Row<Less>(table, "Less");
        Row<LessEqual>(table, "LessOrEqual");
        Row<Greater>(table, "Greater");
        Row<GreaterEqual>(table, "GreaterOrEqual");
        Row<Where>(table, "Where");
        table.On<Add>((x, node, _) => x.Emit(node, node.Outputs[0].DType == DType.Bool ? "Or" : "Add"));
        table.On<Mul>((x, node, _) => x.Emit(node, node.Outputs[0].DType == DType.Bool ? "And" : "Mul"));
        table.On<NotEqual>((x, node, _) => x.Result(node, x.Add("Not", [x.Add("Equal", [x.In(node, 0), x.In(node, 1)])])));
        table.On<Rsqrt>((x, node, _) => x.Result(node, x.Add("Reciprocal", [x.Add("Sqrt", [x.In(node, 0)])])));
        table.On<Cast>((x, node, op) => x.Result(node, x.CastTo(x.In(node, 0), op.To)));
    }

    string CastTo(string value, DType type) => Add("Cast", [value], ("to", OnnxTypes.Code(type)));
}

using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    /// <summary>An operator on single elements that TensorFlow has under another name.</summary>
    static void Row<TOperator>(OperatorTable<TfLowering> table, string op)
        where TOperator : Operator => table.On<TOperator>((x, node, _) => x.Elementwise(node, inputs => x.Add(op, inputs, node.Outputs[0].DType)));

    /// <summary>Computes element by element in the layout that the inputs are in.</summary>
    void Elementwise(Node node, Func<TfOutput[], TfOutput> compute)
    {
        var (inputs, last) = Together(node);
        Result(node, compute(inputs), last);
    }

    static void AddElementwise(OperatorTable<TfLowering> table)
    {
        Row<Neg>(table, "Neg");
        Row<Abs>(table, "Abs");
        Row<Exp>(table, "Exp");
        Row<Log>(table, "Log");
        Row<Sqrt>(table, "Sqrt");
        Row<Rsqrt>(table, "Rsqrt");
        Row<Erf>(table, "Erf");
        Row<Sub>(table, "Sub");
        Row<Div>(table, "RealDiv");
        Row<Pow>(table, "Pow");
        Row<Maximum>(table, "Maximum");
        Row<Minimum>(table, "Minimum");
        Row<Equal>(table, "Equal");
        Row<NotEqual>(table, "NotEqual");
        Row<Less>(table, "Less");
        Row<LessEqual>(table, "LessEqual");
        Row<Greater>(table, "Greater");
        Row<GreaterEqual>(table, "GreaterEqual");
        Row<Where>(table, "SelectV2");
        table.On<Add>((x, node, _) => x.Elementwise(node, inputs => x.Add(node.Outputs[0].DType == DType.Bool ? "LogicalOr" : "AddV2", inputs)));
        table.On<Mul>((x, node, _) => x.Elementwise(node, inputs => x.Add(node.Outputs[0].DType == DType.Bool ? "LogicalAnd" : "Mul", inputs)));
        table.On<Cast>((x, node, op) => x.Elementwise(node, inputs => x.CastTo(inputs[0], op.To)));
    }

    TfOutput CastTo(TfOutput value, DType type) => value.Type == type ? value : Add("Cast", [value], type);
}

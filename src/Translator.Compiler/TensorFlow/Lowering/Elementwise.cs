using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    /// <summary>An operator on single elements that TensorFlow has under another name.</summary>
    static void Row<TOperator>(OperatorTable<TfLowering> table, string op)
        where TOperator : Operator => table.On<TOperator>((x, node, _) => x.Elementwise(node, inputs => x.Add(op, inputs, node.Outputs[0].DType)));

    /// <summary>An operator of one element whose kernel has no bfloat16: computed in float32 then.</summary>
    static void InFloat32<TOperator>(OperatorTable<TfLowering> table, string op)
        where TOperator : UnaryOperator => table.On<TOperator>((x, node, _) => x.Elementwise(node, inputs =>
            x.CastTo(x.Add(op, [x.CastTo(inputs[0], inputs[0].Type == DType.BFloat16 ? DType.Float32 : inputs[0].Type)]), inputs[0].Type)));

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
        Row<Reciprocal>(table, "Reciprocal");
        Row<Sign>(table, "Sign");
        Row<Expm1>(table, "Expm1");
        Row<Log1p>(table, "Log1p");
        Row<Erfc>(table, "Erfc");
        InFloat32<Lgamma>(table, "Lgamma");
        InFloat32<Digamma>(table, "Digamma");
        Row<Sub>(table, "Sub");
        Row<Div>(table, "RealDiv");
        Row<Pow>(table, "Pow");
        Row<FloorDivide>(table, "FloorDiv");
        Row<Remainder>(table, "FloorMod");
        Row<Maximum>(table, "Maximum");
        Row<Minimum>(table, "Minimum");
        table.On<Where>((x, node, _) => x.Elementwise(node, inputs => x.Select(inputs[0], inputs[1], inputs[2])));
        table.On<Add>((x, node, _) => x.Elementwise(node, inputs => x.Add(node.Outputs[0].DType == DType.Bool ? "LogicalOr" : "AddV2", inputs)));
        table.On<Mul>((x, node, _) => x.Elementwise(node, inputs => x.Add(node.Outputs[0].DType == DType.Bool ? "LogicalAnd" : "Mul", inputs)));
        table.On<Fmod>((x, node, _) => x.Elementwise(node, inputs => x.TruncatedModulus(inputs[0], inputs[1])));
        table.On<Clamp>((x, node, op) => x.Elementwise(node, inputs =>
        {
            var value = op.Min is { } min ? x.Add("Maximum", [inputs[0], x.Number(min, inputs[0].Type)]) : inputs[0];
            return op.Max is { } max ? x.Add("Minimum", [value, x.Number(max, value.Type)]) : value;
        }));
        table.On<Cast>((x, node, op) => x.Elementwise(node, inputs => x.CastTo(inputs[0], op.To)));
    }

    /// <summary>One of two values. Truth values are joined instead: TensorFlow.js's selection of them gives what was in memory before.</summary>
    TfOutput Select(TfOutput condition, TfOutput a, TfOutput b) => a.Type == DType.Bool
        ? Add("LogicalOr", [Add("LogicalAnd", [condition, a]), Add("LogicalAnd", [Add("LogicalNot", [condition]), b])])
        : Add("SelectV2", [condition, a, b], a.Type);

    /// <summary>Truth is what is not 0: TensorFlow.js's own cast to it takes 2 for false.</summary>
    TfOutput CastTo(TfOutput value, DType type) => value.Type == type ? value
        : type == DType.Bool ? Add("NotEqual", [value, Number(0, value.Type)], type)
        : Add("Cast", [value], type);

    /// <summary>The remainder with the dividend's sign. TensorFlow's <c>Mod</c> is this one, but TensorFlow.js takes it for the remainder with the divisor's sign; of positive numbers both are one.</summary>
    TfOutput TruncatedModulus(TfOutput a, TfOutput b) => Add("Mul", [Add("Sign", [a]), Add("FloorMod", [Add("Abs", [a]), Add("Abs", [b])])]);
}

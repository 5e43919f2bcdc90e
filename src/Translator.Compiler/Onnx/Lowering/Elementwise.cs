using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    /// <summary>An operator that ONNX has under a name of its own.</summary>
    /// <param name="table">The table.</param>
    /// <param name="opType">ONNX's name.</param>
    /// <param name="lacking">Element types for which ONNX or ONNX Runtime's CPU has no kernel.</param>
    static void Row<TOperator>(OperatorTable<OnnxLowering> table, string opType, params DType[] lacking)
        where TOperator : Operator => table.On<TOperator>((x, node, _) => x.Result(node, x.Widened(node, lacking, inputs => x.Add(opType, inputs))));

    /// <summary>Computes in int32 where there is no kernel for the inputs' type: all of its values fit, and it has the most kernels.</summary>
    /// <param name="node">The node; its last inputs have the type in question.</param>
    /// <param name="lacking">Types without a kernel.</param>
    /// <param name="emit">Adds the operator to its inputs.</param>
    string Widened(Node node, IReadOnlyList<DType> lacking, Func<IReadOnlyList<string>, string> emit)
    {
        var type = node.Inputs[node.Inputs.Count - 1]!.DType;
        string[] inputs = [.. Enumerable.Range(0, node.Inputs.Count).Select(i => In(node, i))];
        if (!lacking.Contains(type)) return emit(inputs);

        // the last two at most: the condition of a choice stays
        for (var i = Math.Max(0, inputs.Length - 2); i < inputs.Length; i++) inputs[i] = CastTo(inputs[i], DType.Int32);
        return CastTo(emit(inputs), node.Outputs[0].DType, from: node.Operator is BinaryPredicate ? DType.Bool : DType.Int32);
    }

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
        Row<Pow>(table, "Pow", DType.Int16, DType.Int8, DType.UInt8);
        Row<Maximum>(table, "Max", DType.Int16, DType.Bool);
        Row<Minimum>(table, "Min", DType.Int16, DType.Bool);
        Row<Reciprocal>(table, "Reciprocal");
        Row<Sign>(table, "Sign");
        Row<Where>(table, "Where", DType.Int16, DType.Bool);
        table.On<Add>((x, node, _) => x.Emit(node, node.Outputs[0].DType == DType.Bool ? "Or" : "Add"));
        table.On<Mul>((x, node, _) => x.Emit(node, node.Outputs[0].DType == DType.Bool ? "And" : "Mul"));
        table.On<Rsqrt>((x, node, _) => x.Result(node, x.Add("Reciprocal", [x.Add("Sqrt", [x.In(node, 0)])])));
        table.On<Expm1>((x, node, _) => x.Result(node, x.ExpMinusOne(x.In(node, 0), node.Outputs[0].DType)));
        table.On<Log1p>((x, node, _) => x.Result(node, x.LogOfOneMore(x.In(node, 0), node.Outputs[0].DType)));
        table.On<Clamp>((x, node, op) => x.Result(node, x.Clip(node, op)));
        table.On<Cast>((x, node, op) => x.Result(node, x.CastTo(x.In(node, 0), op.To)));
    }

    string CastTo(string value, DType type, DType? from = null) => from == type ? value : Add("Cast", [value], ("to", OnnxTypes.Code(type)));

    /// <summary>tanh(x/2) (e^x + 1), which loses nothing near 0.</summary>
    string ExpMinusOne(string x, DType type) => Add("Mul", [Add("Tanh", [Add("Mul", [x, Constant(0.5, type)])]), Add("Add", [Add("Exp", [x]), Constant(1, type)])]);

    /// <summary>2 artanh(x / (x + 2)) near 0, where a sum with 1 would lose digits.</summary>
    string LogOfOneMore(string x, DType type)
    {
        var near = Add("Mul", [Add("Atanh", [Add("Div", [x, Add("Add", [x, Constant(2, type)])])]), Constant(2, type)]);
        return Add("Where", [Add("Less", [Add("Abs", [x]), Constant(0.5, type)]), near, Add("Log", [Add("Add", [x, Constant(1, type)])])]);
    }

    /// <summary>The larger of x and the lower bound, then the smaller of that and the upper bound, so that NaN stays.</summary>
    string Clip(Node node, Clamp op)
    {
        var type = node.Outputs[0].DType;
        var (value, computed) = (In(node, 0), type == DType.Int16 ? DType.Int32 : type);
        value = CastTo(value, computed, from: type);
        if (op.Min is { } min) value = Add("Max", [value, Number(min, computed)]);
        if (op.Max is { } max) value = Add("Min", [value, Number(max, computed)]);
        return CastTo(value, type, from: computed);
    }
}

using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddOrdering(OperatorTable<OnnxLowering> table)
    {
        table.On<ArgMax>((x, node, op) => x.Extremum(node, op, "ArgMax"));
        table.On<ArgMin>((x, node, op) => x.Extremum(node, op, "ArgMin"));
        table.On<TopK>((x, node, op) => x.Results(node, x.Add("TopK", [x.In(node, 0), x.SizeList([op.K])], 2, ("axis", (long)op.Dim), ("largest", op.Largest ? 1L : 0L), ("sorted", 1L))));
    }

    void Extremum(Node node, ArgExtremum op, string opType) =>
        Result(node, Add(opType, [In(node, 0)], ("axis", (long)op.Dim), ("keepdims", op.KeepDim ? 1L : 0L), ("select_last_index", 0L)));
}

using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddIndexing(OperatorTable<OnnxLowering> table)
    {
        table.On<Take>((x, node, op) => x.Result(node, x.Add("Gather", [x.In(node, 0), x.Index(node)], ("axis", (long)op.Dim))));
        table.On<Operators.Gather>((x, node, op) => x.Result(node, x.Add("GatherElements", [x.In(node, 0), x.Index(node)], ("axis", (long)op.Dim))));
        table.On<Operators.Scatter>((x, node, op) => x.Result(node, x.Add("ScatterElements", [x.In(node, 0), x.Index(node), x.In(node, 2)], ("axis", (long)op.Dim), ("reduction", op.Reduction switch
        {
            ScatterReduction.Add => "add",
            ScatterReduction.Multiply => "mul",
            ScatterReduction.Minimum => "min",
            ScatterReduction.Maximum => "max",
            _ => "none",
        }))));
        table.On<Slice>((x, node, op) => x.Result(node, x.Add("Slice", [x.In(node, 0), x.SizeList([op.Start]), x.SizeList([op.End]), x.Constant(op.Dim), x.Constant(op.Step)])));
    }

    /// <summary>A node's second input as ONNX takes indices: int32 or int64.</summary>
    string Index(Node node) => node.Inputs[1]!.DType is DType.Int32 or DType.Int64 ? In(node, 1) : CastTo(In(node, 1), DType.Int64);
}

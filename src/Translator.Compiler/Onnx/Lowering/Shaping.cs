using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddShaping(OperatorTable<OnnxLowering> table)
    {
        table.On<Reshape>((x, node, op) =>
        {
            var empty = op.Shape.Any(d => d.Known == 0);
            x.Result(node, x.Add("Reshape", [x.In(node, 0), x.ReshapeTarget(op.Shape, empty)], empty ? [("allowzero", 1L)] : []));
        });
        table.On<Permute>((x, node, op) => x.Emit(node, "Transpose", ("perm", Longs(op.Dims))));
        table.On<Unsqueeze>((x, node, op) => x.Result(node, x.Add("Unsqueeze", [x.In(node, 0), x.Constant(Longs(op.Dims))])));
        table.On<Squeeze>((x, node, op) => x.Result(node, x.Add("Squeeze", [x.In(node, 0), x.Constant(Longs(op.Dims))])));
        table.On<Expand>((x, node, op) => x.Result(node, x.Add("Expand", [x.In(node, 0), x.SizeList(op.Shape)])));
        table.On<Concat>((x, node, op) => x.Emit(node, "Concat", ("axis", (long)op.Dim)));
        table.On<Split>((x, node, op) =>
        {
            var parts = x.Add("Split", [x.In(node, 0), x.SizeList(op.Sizes)], op.Sizes.Count, ("axis", (long)op.Dim));
            for (var i = 0; i < parts.Count; i++) x.names.Add(node.Outputs[i], parts[i]);
        });
        table.On<Slice>((x, node, op) => x.Result(node, x.Add("Slice", [x.In(node, 0), x.SizeList([op.Start]), x.SizeList([op.End]), x.Constant(op.Dim), x.Constant(op.Step)])));
    }

    /// <summary>The target of a reshape: one unknown size is left to the runtime as -1, more are computed.</summary>
    string ReshapeTarget(Shape shape, bool empty) => !empty && shape.Count(d => !d.IsKnown) == 1
        ? Constant([.. shape.Select(d => d.Known ?? -1)])
        : SizeList(shape);
}

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
        table.On<Operators.Tile>((x, node, op) => x.Result(node, x.Add("Tile", [x.In(node, 0), x.SizeList(op.Repeats)])));
        table.On<Flip>((x, node, op) => x.Result(node, x.Add(
            "Slice", [x.In(node, 0), x.Every(op, -1), x.Every(op, long.MinValue), x.Constant(Longs(op.Dims)), x.Every(op, -1)])));
        table.On<Trilu>((x, node, op) => x.Result(node, x.Widened(node, [DType.Int32, DType.Int16, DType.Int8, DType.UInt8], inputs => x.Add(
            "Trilu", [inputs[0], x.SizeScalar(op.Diagonal)], ("upper", op.Upper ? 1L : 0L)))));
    }

    /// <summary>The same number for each dimension that is reversed.</summary>
    string Every(Flip flip, long value) => Constant([.. flip.Dims.Select(_ => value)]);

    /// <summary>The target of a reshape: one unknown size is left to the runtime as -1, more are computed.</summary>
    string ReshapeTarget(Shape shape, bool empty) => !empty && shape.Count(d => !d.IsKnown) == 1
        ? Constant([.. shape.Select(d => d.Known ?? -1)])
        : SizeList(shape);
}

using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddResampling(OperatorTable<OnnxLowering> table)
    {
        table.On<Resize>((x, node, op) =>
        {
            var shape = node.Outputs[0].Shape;
            var scales = op.Scale is { } given ? x.Constant(DType.Float32, [shape.Rank], new[] { 1.0, 1.0 }.Concat(given).ToArray()) : "";
            x.Result(node, x.Add(
                "Resize",
                [x.In(node, 0), "", scales, op.Scale is null ? x.SizeList(shape) : ""],
                ("mode", op.Mode switch { ResizeMode.Linear => "linear", ResizeMode.Cubic => "cubic", _ => "nearest" }),
                ("coordinate_transformation_mode", op.Mode == ResizeMode.Nearest ? "asymmetric" : op.AlignCorners ? "align_corners" : "half_pixel"),
                ("nearest_mode", op.Mode == ResizeMode.Nearest ? "floor" : "round_prefer_ceil"),
                ("cubic_coeff_a", -0.75f)));
        });
        table.On<Operators.GridSample>((x, node, op) => x.Emit(
            node, "GridSample",
            ("mode", op.Mode switch { ResizeMode.Linear => "linear", ResizeMode.Cubic => "cubic", _ => "nearest" }),
            ("padding_mode", op.Padding switch { GridPadding.Border => "border", GridPadding.Reflection => "reflection", _ => "zeros" }),
            ("align_corners", op.AlignCorners ? 1L : 0L)));
    }
}

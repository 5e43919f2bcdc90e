using Translator.Compiler.Lowering;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddNormalization(OperatorTable<OnnxLowering> table)
    {
        table.On<Operators.BatchNorm>((x, node, op) =>
        {
            long[] channels = [(long)node.Inputs[1]!.Shape[0]];
            x.Result(node, x.Add("BatchNormalization", [x.In(node, 0), x.OrFilled(node, 3, channels, 1), x.OrFilled(node, 4, channels, 0), x.In(node, 1), x.In(node, 2)], ("epsilon", (float)op.Epsilon)));
        });
        table.On<Operators.LayerNorm>((x, node, op) => x.Result(node, x.Add(
            "LayerNormalization", [x.In(node, 0), x.OrFilled(node, 1, Longs(op.NormalizedShape), 1), x.In(node, 2)],
            ("axis", -(long)op.NormalizedShape.Count), ("epsilon", (float)op.Epsilon))));
    }

    /// <summary>An optional input that ONNX demands: filled with a number when it is absent.</summary>
    string OrFilled(Node node, int index, long[] shape, double value) => In(node, index) is { Length: > 0 } given
        ? given
        : Constant(node.Inputs[0]!.DType, shape, Enumerable.Repeat(value, (int)shape.Aggregate(1L, (product, size) => product * size)).ToArray());
}

using Translator.Compiler.Lowering;
using Translator.Operators;

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
        table.On<Operators.GroupNorm>((x, node, op) => x.Result(node, x.GroupNormalization(node, op)));
    }

    /// <summary>
    /// Instances are groups of one channel. Other groups are the instances of a tensor whose groups lie in one row: the group normalisation
    /// of operator set 20 scales by group, not by channel.
    /// </summary>
    string GroupNormalization(Node node, Operators.GroupNorm op)
    {
        var x = node.Inputs[0]!;
        var (channels, epsilon) = ((long)x.Shape[1], ("epsilon", (object)(float)op.Epsilon));
        if (op.Groups == channels && x.Rank > 2) return Add("InstanceNormalization", [In(node, 0), OrFilled(node, 1, [channels], 1), OrFilled(node, 2, [channels], 0)], epsilon);
        string Filled(double value) => Constant(x.DType, [op.Groups], Enumerable.Repeat(value, op.Groups).ToArray());
        var groups = Add("Reshape", [In(node, 0), Constant(0, op.Groups, -1)]);
        var value = Add("Reshape", [Add("InstanceNormalization", [groups, Filled(1), Filled(0)], epsilon), ReshapeTarget(x.Shape, empty: false)]);
        if (In(node, 1).Length > 0) value = Add("Mul", [value, PerChannel(node, 1)]);
        return In(node, 2).Length > 0 ? Add("Add", [value, PerChannel(node, 2)]) : value;
    }

    /// <summary>[C] as [C, 1, ...], stored so where it is a weight.</summary>
    string PerChannel(Node node, int index)
    {
        var (tensor, rank) = (node.Inputs[index]!, node.Inputs[0]!.Rank);
        if (rank == 2) return In(node, index);
        long[] shape = [(long)node.Inputs[0]!.Shape[1], .. Enumerable.Repeat(1L, rank - 2)];
        return tensor.Producer.Operator is ReadParameter parameter
            ? AddInitializer(new($"{names[tensor]}.channels{rank}", tensor.DType, shape, parameter.Name, new WeightTransform(Shape: shape), null))
            : Add("Reshape", [In(node, index), Constant(shape)]);
    }

    /// <summary>An optional input that ONNX demands: filled with a number when it is absent.</summary>
    string OrFilled(Node node, int index, long[] shape, double value) => In(node, index) is { Length: > 0 } given
        ? given
        : Constant(node.Inputs[0]!.DType, shape, Enumerable.Repeat(value, (int)shape.Aggregate(1L, (product, size) => product * size)).ToArray());
}

using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddPadding(OperatorTable<TfLowering> table)
    {
        table.On<Operators.Pad>((x, node, op) =>
        {
            var input = node.Inputs[0]!;
            var last = x.IsChannelsLast(input);
            int[] order = last ? LastPermutation(input.Rank) : [.. Enumerable.Range(0, input.Rank)];
            var value = last ? x.ChannelsLast(input) : x.Logical(input);
            var paddings = x.Constant(DType.Int32, [input.Rank, 2], order.SelectMany(d => new long[] { op.Before[d], op.After[d] }).ToArray());
            x.Result(node, op.Mode switch
            {
                PadMode.Constant => x.Add("PadV2", [value, paddings, x.Number(op.Value, input.DType)]),
                PadMode.Reflect => x.Add("MirrorPad", [value, paddings], null, ("mode", "REFLECT")),
                _ => order.Select((d, axis) => (d, axis)).Aggregate(value, (padded, at) => x.Replicate(padded, at.axis, input.Shape[at.d], op.Before[at.d], op.After[at.d])),
            }, last);
        });
    }

    /// <summary>Repeats the elements at both borders of a dimension: TensorFlow has no such padding, so the places are clamped and gathered.</summary>
    TfOutput Replicate(TfOutput value, int axis, Dim size, int before, int after)
    {
        if (before == 0 && after == 0) return value;
        var places = Add("Range", [Integer(-before), Size(size + after), Integer(1)]);
        var clamped = Add("Minimum", [Add("Maximum", [places, Integer(0)]), Size(size - 1)]);
        return Add("GatherV2", [value, clamped, Integer(axis)], null, ("batch_dims", 0L));
    }
}

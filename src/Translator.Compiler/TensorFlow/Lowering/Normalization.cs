using Translator.Compiler.Lowering;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddNormalization(OperatorTable<TfLowering> table)
    {
        table.On<Operators.BatchNorm>((x, node, op) => x.BatchNorm(node, op));
        table.On<Operators.LayerNorm>((x, node, op) =>
        {
            var value = x.Logical(node.Inputs[0]!);
            var axes = x.Integers([.. Enumerable.Range(-op.NormalizedShape.Count, op.NormalizedShape.Count).Select(d => (long)d)]);
            var centered = x.Add("Sub", [value, x.Add("Mean", [value, axes], null, ("keep_dims", true))]);
            var variance = x.Add("Mean", [x.Add("Square", [centered]), axes], null, ("keep_dims", true));
            var result = x.Add("Mul", [centered, x.Add("Rsqrt", [x.Add("AddV2", [variance, x.Number(op.Epsilon, value.Type)])])]);
            if (node.Inputs[1] is { } weight) result = x.Add("Mul", [result, x.Logical(weight)]);
            if (node.Inputs.Count > 2 && node.Inputs[2] is { } bias) result = x.Add("AddV2", [result, x.Logical(bias)]);
            x.Result(node, result);
        });
    }

    void BatchNorm(Node node, Operators.BatchNorm op)
    {
        var input = node.Inputs[0]!;
        TfOutput mean = Logical(node.Inputs[1]!), variance = Logical(node.Inputs[2]!);
        if (input is { Rank: 4, DType: DType.Float32 })
        {
            long[] channels = [(long)node.Inputs[1]!.Shape[0]];
            var normalized = Append(
                null, "FusedBatchNormV3", [ChannelsLast(input), OrFilled(node, 3, channels, 1), OrFilled(node, 4, channels, 0), mean, variance],
                [.. Enumerable.Repeat(DType.Float32, 6)], [("epsilon", (float)op.Epsilon), ("data_format", "NHWC"), ("is_training", false)]);
            Result(node, new(normalized, 0), channelsLast: true);
            return;
        }

        var last = input.Rank > 2;
        var scale = Add("Rsqrt", [Add("AddV2", [variance, Number(op.Epsilon, input.DType)])]);
        if (node.Inputs.Count > 3 && node.Inputs[3] is { } weight) scale = Add("Mul", [scale, Logical(weight)]);
        var result = Add("Mul", [Add("Sub", [last ? ChannelsLast(input) : Logical(input), mean]), scale]);
        if (node.Inputs.Count > 4 && node.Inputs[4] is { } bias) result = Add("AddV2", [result, Logical(bias)]);
        Result(node, result, last);
    }

    /// <summary>An optional input that TensorFlow demands: filled with a number when it is absent.</summary>
    TfOutput OrFilled(Node node, int index, long[] shape, double value) => index < node.Inputs.Count && node.Inputs[index] is { } given
        ? Logical(given)
        : Add("Fill", [Integers(shape), Number(value, node.Inputs[0]!.DType)], node.Inputs[0]!.DType);
}

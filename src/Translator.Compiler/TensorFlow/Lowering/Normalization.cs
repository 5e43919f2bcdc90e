using Translator.Compiler.Lowering;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddNormalization(OperatorTable<TfLowering> table)
    {
        table.On<Operators.BatchNorm>((x, node, op) => x.BatchNorm(node, op));
        table.On<Operators.GroupNorm>((x, node, op) => x.GroupNorm(node, op));
        table.On<Operators.LayerNorm>((x, node, op) =>
        {
            var value = x.Logical(node.Inputs[0]!);
            var result = x.Standardize(value, [.. Enumerable.Range(-op.NormalizedShape.Count, op.NormalizedShape.Count).Select(d => (long)d)], op.Epsilon);
            if (node.Inputs[1] is { } weight) result = x.Add("Mul", [result, x.Logical(weight)]);
            if (node.Inputs.Count > 2 && node.Inputs[2] is { } bias) result = x.Add("AddV2", [result, x.Logical(bias)]);
            x.Result(node, result);
        });
    }

    /// <summary>(x - mean) / √(var + ε) over some dimensions, with the biased variance.</summary>
    TfOutput Standardize(TfOutput value, long[] dims, double epsilon)
    {
        var axes = Integers(dims);
        var centered = Add("Sub", [value, Add("Mean", [value, axes], null, ("keep_dims", true))]);
        var variance = Add("Mean", [Add("Square", [centered]), axes], null, ("keep_dims", true));
        return Add("Mul", [centered, Add("Rsqrt", [Add("AddV2", [variance, Number(epsilon, value.Type)])])]);
    }

    /// <summary>The channels become groups and what is in them, in whichever layout the input was made.</summary>
    void GroupNorm(Node node, Operators.GroupNorm op)
    {
        var input = node.Inputs[0]!;
        var last = IsChannelsLast(input);
        Dim[] spatial = [.. input.Shape.Skip(2)], channels = [op.Groups, input.Shape[1] / op.Groups];
        var groups = ReshapeTo(last ? ChannelsLast(input) : Logical(input), last ? new([input.Shape[0], .. spatial, .. channels]) : new([input.Shape[0], .. channels, .. spatial]));
        var dims = Enumerable.Range(1, spatial.Length + 2).Where(d => d != (last ? spatial.Length + 1 : 1)).Select(d => (long)d);
        var result = ReshapeTo(Standardize(groups, [.. dims], op.Epsilon), last ? Permuted(input.Shape, LastPermutation(input.Rank)) : input.Shape);
        TfOutput PerChannel(Tensor affine) => last || spatial.Length == 0 ? Logical(affine) : ReshapeTo(Logical(affine), new([input.Shape[1], .. spatial.Select(_ => (Dim)1)]));
        if (node.Inputs.Count > 1 && node.Inputs[1] is { } weight) result = Add("Mul", [result, PerChannel(weight)]);
        if (node.Inputs.Count > 2 && node.Inputs[2] is { } bias) result = Add("AddV2", [result, PerChannel(bias)]);
        Result(node, result, last);
    }

    void BatchNorm(Node node, Operators.BatchNorm op)
    {
        var input = node.Inputs[0]!;
        TfOutput mean = Logical(node.Inputs[1]!), variance = Logical(node.Inputs[2]!);

        // in the function of a branch or loop, oneDNN gives no output for this one with a Relu behind it (TensorFlow 2.16: "Missing 0-th output")
        if (input is { Rank: 4, DType: DType.Float32 } && outer is null)
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

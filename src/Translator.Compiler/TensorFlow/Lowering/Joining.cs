using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddJoining(OperatorTable<TfLowering> table)
    {
        table.On<Concat>((x, node, op) =>
        {
            var last = node.Inputs.Any(i => x.IsChannelsLast(i!));
            var axis = x.Integer(last ? LastAxis(op.Dim, node.Outputs[0].Rank) : op.Dim);
            x.Result(node, x.Add("ConcatV2", [.. node.Inputs.Select(i => last ? x.ChannelsLast(i!) : x.Logical(i!)), axis]), last);
        });
        table.On<Split>((x, node, op) =>
        {
            var input = node.Inputs[0]!;
            var last = x.IsChannelsLast(input);
            var axis = x.Integer(last ? LastAxis(op.Dim, input.Rank) : op.Dim);
            var value = last ? x.ChannelsLast(input) : x.Logical(input);
            DType[] types = [.. op.Sizes.Select(_ => input.DType)];
            var parts = op.Sizes.All(s => s == op.Sizes[0])
                ? x.Append(null, "Split", [axis, value], types, [("num_split", (long)types.Length)])
                : x.Append(null, "SplitV", [value, x.SizeList(op.Sizes), axis], types, [("num_split", (long)types.Length)]);
            for (var i = 0; i < types.Length; i++) x.Set(node.Outputs[i], new(parts, i), last);
        });
    }
}

using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddCumulative(OperatorTable<TfLowering> table)
    {
        table.On<CumSum>((x, node, op) => x.Along(node, op.Dim, (value, axis) => x.Add("Cumsum", [value, x.Integer(axis)])));
        table.On<CumProd>((x, node, op) => x.Along(node, op.Dim, (value, axis) => x.Add("Cumprod", [value, x.Integer(axis)])));
    }

    /// <summary>An operator along one dimension that leaves the layout alone; a scalar is its only element.</summary>
    void Along(Node node, int dim, Func<TfOutput, int, TfOutput> compute)
    {
        var input = node.Inputs[0]!;
        if (input.Rank == 0) Result(node, Add("Squeeze", [compute(Add("ExpandDims", [Logical(input), Integer(0)]), 0)], null, ("squeeze_dims", new[] { 0L })));
        else if (IsChannelsLast(input)) Result(node, compute(ChannelsLast(input), LastAxis(dim, input.Rank)), channelsLast: true);
        else Result(node, compute(Logical(input), dim));
    }
}

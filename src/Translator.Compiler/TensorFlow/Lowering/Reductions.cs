using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddReductions(OperatorTable<TfLowering> table)
    {
        Reduction<Sum>(table, "Sum");
        Reduction<Mean>(table, "Mean");
        Reduction<Amax>(table, "Max");
        Reduction<Amin>(table, "Min");
        Reduction<Prod>(table, "Prod");
        Reduction<All>(table, "All");
        Reduction<Any>(table, "Any");
    }

    static void Reduction<TOperator>(OperatorTable<TfLowering> table, string op)
        where TOperator : Reduction => table.On<TOperator>((x, node, reduction) => x.Reduce(node, op, reduction.Dims, reduction.KeepDim));

    /// <summary>With channels last where that leaves the order of what stays alone: all dimensions stay, or all spatial ones go.</summary>
    void Reduce(Node node, string op, IReadOnlyList<int> dims, bool keep)
    {
        var input = node.Inputs[0]!;
        var last = IsChannelsLast(input) && (keep || Enumerable.Range(2, input.Rank - 2).All(dims.Contains) || dims.Contains(1));
        var axes = Integers([.. dims.Select(d => (long)(last ? LastAxis(d, input.Rank) : d)).OrderBy(d => d)]);
        Result(node, Add(op, [last ? ChannelsLast(input) : Logical(input), axes], null, ("keep_dims", keep)), last && keep);
    }
}

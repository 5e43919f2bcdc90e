namespace Translator.Compiler.Lowering;

/// <summary>Where a target does something else than PyTorch, and what its lowering makes of that: what an author may want to know of the translation. It stands beside the target's <see cref="OperatorTable{TContext}"/>.</summary>
public sealed class DifferenceTable
{
    readonly Dictionary<Type, List<(Func<Node, bool> Applies, string Difference)>> rows = [];

    /// <summary>States a difference.</summary>
    /// <param name="difference">What the target does or lacks, and what the translation does about it; a sentence without a full stop.</param>
    /// <param name="when">For which nodes; null for all.</param>
    public DifferenceTable On<TOperator>(string difference, Func<Node, TOperator, bool>? when = null)
        where TOperator : Operator
    {
        if (!rows.TryGetValue(typeof(TOperator), out var differences)) rows.Add(typeof(TOperator), differences = []);
        differences.Add((node => when is null || when(node, (TOperator)node.Operator), difference));
        return this;
    }

    /// <summary>What is different for a node.</summary>
    public IEnumerable<string> Of(Node node) => rows.TryGetValue(node.Operator.GetType(), out var differences) ? differences.Where(d => d.Applies(node)).Select(d => d.Difference) : [];
}

namespace Translator.Compiler.Lowering;

/// <summary>What a target does for each operator: a row or a method, or the reason why it cannot.</summary>
/// <typeparam name="TContext">The target's lowering of one graph.</typeparam>
public sealed class OperatorTable<TContext>
{
    readonly Dictionary<Type, Action<TContext, Node>> rows = [];
    readonly Dictionary<Type, string> unavailable = [];
    readonly Dictionary<Type, (double Value, string Reason)> tolerances = [];

    /// <summary>Lowers an operator by a method.</summary>
    public OperatorTable<TContext> On<TOperator>(Action<TContext, Node, TOperator> lower)
        where TOperator : Operator
    {
        rows.Add(typeof(TOperator), (context, node) => lower(context, node, (TOperator)node.Operator));
        return this;
    }

    /// <summary>States that the target cannot have the operator.</summary>
    public OperatorTable<TContext> Unavailable<TOperator>(string reason)
        where TOperator : Operator
    {
        unavailable.Add(typeof(TOperator), reason);
        return this;
    }

    /// <summary>States that the target's kernel is less exact than <see cref="Tolerances.OneOperator"/>.</summary>
    /// <param name="value">The largest error over the largest value of the output.</param>
    /// <param name="reason">Which kernel, and why.</param>
    public OperatorTable<TContext> Tolerance<TOperator>(double value, string reason)
        where TOperator : Operator
    {
        tolerances.Add(typeof(TOperator), (value, reason));
        return this;
    }

    /// <summary>The tolerance of an operator that has one of its own, and why; null for the others.</summary>
    public (double Value, string Reason)? ToleranceOf(Type @operator) => tolerances.TryGetValue(@operator, out var own) ? own : null;

    /// <summary>The tolerance of a model: the largest of its operators'.</summary>
    public double ToleranceOf(Graph graph) => graph.Nodes.Select(n => ToleranceOf(n.Operator.GetType())?.Value ?? Tolerances.OneOperator).DefaultIfEmpty(Tolerances.OneOperator).Max();

    /// <summary>Whether the operator is lowered.</summary>
    public bool Supports(Type @operator) => rows.ContainsKey(@operator);

    /// <summary>Why the operator is not lowered; null when it is, or when nobody has said.</summary>
    public string? ReasonAgainst(Type @operator) => unavailable.TryGetValue(@operator, out var reason) ? reason : null;

    /// <summary>Why a model cannot be lowered: its first operator that the target cannot have; null when it has all.</summary>
    public string? ReasonAgainst(Graph graph) =>
        graph.Nodes.Select(n => ReasonAgainst(n.Operator.GetType()) is { } reason ? $"{n.Operator.OpType}: {reason}" : null).FirstOrDefault(r => r is not null);

    /// <summary>Lowers a node.</summary>
    /// <exception cref="UntranslatableException">The target lacks the operator, or what it would need.</exception>
    public void Lower(TContext context, Node node, string target)
    {
        if (!rows.TryGetValue(node.Operator.GetType(), out var row))
            throw new UntranslatableException(node, $"{node.Operator.OpType} is not available in {target}: {ReasonAgainst(node.Operator.GetType()) ?? "it is not translated yet"}");
        try
        {
            row(context, node);
        }
        catch (ModelException e) when (e is not UntranslatableException)
        {
            throw new UntranslatableException(node, e.Message, e.Argument);
        }
    }
}

namespace Translator.Compiler.Lowering;

/// <summary>What a target does for each operator: a row or a method, or the reason why it cannot.</summary>
/// <typeparam name="TContext">The target's lowering of one graph.</typeparam>
public sealed class OperatorTable<TContext>
{
    readonly Dictionary<Type, Action<TContext, Node>> rows = [];
    readonly Dictionary<Type, string> unavailable = [];

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

    /// <summary>Whether the operator is lowered.</summary>
    public bool Supports(Type @operator) => rows.ContainsKey(@operator);

    /// <summary>Why the operator is not lowered; null when it is, or when nobody has said.</summary>
    public string? ReasonAgainst(Type @operator) => unavailable.TryGetValue(@operator, out var reason) ? reason : null;

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

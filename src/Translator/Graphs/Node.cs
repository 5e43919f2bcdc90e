namespace Translator;

/// <summary>One operator applied to tensors.</summary>
public sealed class Node
{
    internal Node(GraphBuilder owner, int id, Operator @operator, IReadOnlyList<Tensor?> inputs, Scope? scope, SourceLocation? location)
    {
        (Owner, Id, Operator, Inputs, Scope, Location) = (owner, id, @operator, inputs, scope, location);
        var types = @operator.Infer([.. inputs.Select(i => i is null ? null : owner.Assumptions.Canonical(i.Type))]);
        Outputs = [.. types.Select((type, index) => new Tensor(this, index, type))];
    }

    internal GraphBuilder Owner { get; }

    /// <summary>Position in the order of the trace, from 0.</summary>
    public int Id { get; }

    /// <summary>What is computed.</summary>
    public Operator Operator { get; }

    /// <summary>What it is computed from; null for an optional input that is absent.</summary>
    public IReadOnlyList<Tensor?> Inputs { get; }

    /// <summary>What comes out.</summary>
    public IReadOnlyList<Tensor> Outputs { get; }

    /// <summary>The module call in which the node was made; null outside every module.</summary>
    public Scope? Scope { get; }

    /// <summary>Where the author wrote it; null when the graph was traced at run time.</summary>
    public SourceLocation? Location { get; }

    /// <inheritdoc/>
    public override string ToString() => $"%{Id} {Operator.OpType}";
}

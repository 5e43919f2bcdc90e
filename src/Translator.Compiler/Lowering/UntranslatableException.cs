namespace Translator.Compiler.Lowering;

/// <summary>A target cannot have a node of the model.</summary>
/// <param name="node">The node.</param>
/// <param name="reason">What the target lacks, and what to write instead.</param>
/// <param name="argument">Name of the parameter that is to blame, or null.</param>
public sealed class UntranslatableException(Node node, string reason, string? argument = null) : ModelException(node.Location is { } location ? $"{location}: error TR3001: {reason}" : reason, argument)
{
    /// <summary>The node.</summary>
    public Node Node { get; } = node;

    /// <summary>What the target lacks, without the place.</summary>
    public string Reason { get; } = reason;
}

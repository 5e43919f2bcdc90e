namespace Translator;

/// <summary>One call of one module's <c>Forward</c>: the frames in which nodes are made form a tree.</summary>
/// <param name="Parent">The calling module's frame; null for the model itself.</param>
/// <param name="Module">The module that was called.</param>
/// <param name="Path">The module's path from the model, as in <c>state_dict</c>: <c>layer1.0.conv1</c>; empty for the model.</param>
/// <param name="TypeName">The module's class as the author wrote it.</param>
/// <param name="Call">How often this module was entered before, from 0.</param>
public sealed record Scope(Scope? Parent, Module Module, string Path, string TypeName, int Call)
{
    /// <summary>Reference equality: two calls are two scopes.</summary>
    public bool Equals(Scope? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override string ToString() => $"{Path}: {TypeName}";
}

namespace Translator.Compiler.TensorFlow;

/// <summary>What the author calls the values of a graph: each module call has its own names, and falls back on the model's.</summary>
public sealed class TfNames
{
    readonly Dictionary<(Scope? Call, TfOutput Value), string> names = [];

    /// <summary>What a value is called in a call of a module; null where the author has no name for it.</summary>
    /// <param name="call">The call; null for the model, and for bodies of branches and loops.</param>
    /// <param name="value">The value.</param>
    public string? Of(Scope? call, TfOutput value) => names.TryGetValue((call, value), out var name) || names.TryGetValue((null, value), out name) ? name : null;

    /// <summary>Notes a name; the first one stays.</summary>
    internal void Note(Scope? call, TfOutput value, string name)
    {
        if (!names.ContainsKey((call, value))) names.Add((call, value), name);
    }
}

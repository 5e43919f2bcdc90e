using System.Collections;

namespace Translator.Compiler.Interpretation;

/// <summary>
/// What a branch or a turn of a loop changes outside itself. Both branches of a condition start from the same state, so changes are
/// noted, taken back when the region is left, and applied again when it is entered again.
/// </summary>
sealed class Region
{
    readonly Dictionary<Variable, (object? Before, object? After)> changes = [];
    readonly List<Variable> order = [];
    readonly HashSet<object> own = new(ReferenceComparer.Instance);
    readonly long start = Box.Serial;

    /// <summary>The changed variables in the order of their first change.</summary>
    public IReadOnlyList<Variable> Changed => order;

    /// <summary>Notes that a variable is about to change; variables that the region itself declared are its own affair.</summary>
    public void Note(Variable variable)
    {
        if (IsOwn(variable) || changes.ContainsKey(variable)) return;
        var value = variable.Value;
        changes.Add(variable, (value, value));
        order.Add(variable);
    }

    bool IsOwn(Variable variable) => variable switch
    {
        LocalVariable { Box.Born: var born } => born >= start,
        FieldVariable { State.Born: var born } => born >= start,
        ResultVariable { Frame.Born: var born } => born >= start,
        ElementsVariable { Elements: var elements } => own.Contains(elements),
        _ => false,
    };

    /// <summary>Notes that a collection was made inside the region.</summary>
    public void Own(IList elements) => own.Add(elements);

    /// <summary>What a variable is at the end of the region.</summary>
    public object? After(Variable variable) => changes.TryGetValue(variable, out var change) ? change.After : variable.Value;

    /// <summary>Takes the changes back.</summary>
    public void Leave()
    {
        foreach (var variable in order)
        {
            var (before, _) = changes[variable];
            changes[variable] = (before, variable.Value);
            variable.Value = before;
        }
    }

    /// <summary>Applies the changes again.</summary>
    public void Enter()
    {
        foreach (var variable in order) variable.Value = changes[variable].After;
    }

    /// <summary>Lets the changes stand, as changes of the region around this one.</summary>
    public void Commit(Region? outer)
    {
        if (outer is null) return;
        foreach (var variable in order)
        {
            if (outer.IsOwn(variable) || outer.changes.ContainsKey(variable)) continue;
            outer.changes.Add(variable, changes[variable]);
            outer.order.Add(variable);
        }

        foreach (IList elements in own) outer.Own(elements);
    }
}

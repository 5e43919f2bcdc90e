using System.Collections;

namespace Translator.Compiler.Interpretation;

/// <summary>
/// A value taken apart into what a graph can hold (tensors and numbers) and what must be the same on every path (everything else):
/// tuples, records, arrays and lists go through branches and loops part by part.
/// </summary>
sealed class Form
{
    readonly List<object> leaves = [];
    readonly List<object?> fixedParts = [];
    readonly Func<Queue<object?>, object?> rebuild;

    Form(object? value) => rebuild = Take(value);

    public static Form Of(object? value) => new(value);

    /// <summary>Tensors, sizes, numbers and truth values, in order.</summary>
    public IReadOnlyList<object> Leaves => leaves;

    /// <summary>The value with other leaves.</summary>
    public object? With(IEnumerable<object?> replaced) => rebuild(new Queue<object?>(replaced));

    /// <summary>Whether another value has the same structure, so that only leaves differ.</summary>
    public bool Fits(Form other) => leaves.Count == other.leaves.Count && fixedParts.Count == other.fixedParts.Count
        && fixedParts.Zip(other.fixedParts, (a, b) => ReferenceEquals(a, b) || Equals(a, b)).All(same => same);

    Func<Queue<object?>, object?> Take(object? value)
    {
        switch (value)
        {
            case Tensor or Dim or int or long or float or double or bool:
                leaves.Add(value);
                return queue => queue.Dequeue();
            case Stacked { Elements: var stacked }:
                fixedParts.Add(typeof(Stacked));
                leaves.Add(stacked);
                return queue => new Stacked((Tensor)queue.Dequeue()!);
            case not null when Tuples.IsTuple(value):
                fixedParts.Add(value.GetType());
                var parts = Tuples.Items(value).Select(Take).ToList();
                return queue => Tuples.Create(value.GetType(), [.. parts.Select(part => part(queue))]);
            case SourceObject { State: { Type: { IsRecord: true } or { IsValueType: true } } state }:
                fixedParts.Add(state.Type);
                var fields = state.Members().Select(m => (m.Member, Take: Take(m.Value))).ToList();
                return queue => Rebuild(state, fields, queue);
            case Array { Rank: 1 } array when array.Length <= 4096:
                fixedParts.Add((array.GetType(), array.Length));
                var elements = array.Cast<object?>().Select(Take).ToList();
                return queue => Fill(Array.CreateInstance(array.GetType().GetElementType()!, array.Length), elements, queue);
            default:
                fixedParts.Add(value);
                return _ => value;
        }
    }

    static SourceObject Rebuild(SourceState state, IEnumerable<(Microsoft.CodeAnalysis.ISymbol Member, Func<Queue<object?>, object?> Take)> fields, Queue<object?> queue)
    {
        var result = new SourceObject(state.Type);
        foreach (var (member, take) in fields) result.State.Fields[member] = take(queue);
        return result;
    }

    static Array Fill(Array array, IEnumerable<Func<Queue<object?>, object?>> elements, Queue<object?> queue)
    {
        var i = 0;
        foreach (var element in elements) array.SetValue(element(queue), i++);
        return array;
    }

    /// <summary>What a value is, for messages.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "null",
        Unassigned => "not assigned",
        Tensor tensor => tensor.Type.ToString(),
        bool or int or long or float or double or Dim or string => $"{value}",
        ISourceInstance { State.Type.Name: var name } => $"a {name}",
        Stacked { Elements: var elements } => $"a list of {elements.Shape[0]}",
        object?[] list => $"a list of {list.Length}",
        Array array => $"{array.Length} {array.GetType().GetElementType()!.Name}s",
        _ when Tuples.IsTuple(value) => $"({string.Join(", ", Tuples.Items(value).Select(Describe))})",
        _ => value.GetType().Name,
    };
}

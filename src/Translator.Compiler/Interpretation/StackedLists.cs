using System.Collections;
using System.Runtime.CompilerServices;

namespace Translator.Compiler.Interpretation;

/// <summary>The elements of a list of which only the graph knows how many there are: one tensor, stacked along a new first dimension.</summary>
/// <param name="Elements">The tensor.</param>
sealed record Stacked(Tensor Elements)
{
    /// <summary>The elements of a list, which are of one type; null where they are not.</summary>
    /// <param name="items">The elements.</param>
    /// <param name="element">The type of elements to come, where there are none yet.</param>
    public static Stacked? Of(IReadOnlyList<object?> items, TensorType element) =>
        items.Count == 0 ? new(Functional.Zeros([0, .. element.Shape], element.DType))
        : items.All(item => item is Tensor tensor && tensor.Type == element) ? new(Functional.Stack([.. items.Cast<Tensor>()]))
        : null;
}

/// <summary>Which lists and arrays stand for a tensor of elements. What they hold themselves belongs to no graph, so that nothing reads it by mistake.</summary>
static class StackedLists
{
    static readonly ConditionalWeakTable<IList, Stacked> Known = new();

    /// <summary>In no graph that is being built.</summary>
    static readonly Tensor Unreadable = new GraphBuilder(new Identity()).Input("element", new(DType.Float32, Shape.Scalar));

    /// <summary>The elements of a list, stacked; null where the list holds them itself.</summary>
    public static Tensor? ElementsOf(object? list) => list is IList known && Known.TryGetValue(known, out var stacked) ? stacked.Elements : null;

    /// <summary>Makes a list stand for elements.</summary>
    public static void Set(IList list, Stacked stacked)
    {
        Unset(list);
        Known.Add(list, stacked);
        if (list is Array) return;
        list.Clear();
        list.Add(Unreadable);
    }

    /// <summary>Lets a list hold its elements itself again.</summary>
    public static void Unset(IList list) => Known.Remove(list);

    /// <summary>An array that stands for elements.</summary>
    public static Tensor[] ArrayOf(Tensor elements)
    {
        Tensor[] array = [Unreadable];
        Set(array, new(elements));
        return array;
    }

    /// <summary>A list that stands for elements.</summary>
    public static List<Tensor> ListOf(Tensor elements)
    {
        List<Tensor> list = [];
        Set(list, new(elements));
        return list;
    }
}

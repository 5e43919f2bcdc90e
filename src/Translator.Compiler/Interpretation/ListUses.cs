namespace Translator.Compiler.Interpretation;

/// <summary>How a turn of a loop uses lists. One that it only adds to is stacked after the loop; one that it also reads takes part in the loop.</summary>
sealed class ListUses
{
    readonly HashSet<object> read = new(ReferenceComparer.Instance), first = new(ReferenceComparer.Instance), last = new(ReferenceComparer.Instance);

    /// <summary>Notes that elements or their number are read, or changed in another way than by adding to one end.</summary>
    public void Read(object list) => read.Add(list);

    /// <summary>Notes that elements are put before the others.</summary>
    public void AddFirst(object list) => first.Add(list);

    /// <summary>Notes that elements are put behind the others.</summary>
    public void AddLast(object list) => last.Add(list);

    /// <summary>Whether turns only add to one end.</summary>
    public bool OnlyGrows(object list) => !read.Contains(list) && !(first.Contains(list) && last.Contains(list));

    /// <summary>Whether turns add to the beginning.</summary>
    public bool GrowsInFront(object list) => first.Contains(list);

    /// <summary>Adds the uses of an inner loop.</summary>
    public void UnionWith(ListUses inner)
    {
        read.UnionWith(inner.read);
        first.UnionWith(inner.first);
        last.UnionWith(inner.last);
    }
}

using System.Collections;

namespace Translator.Compiler.Interpretation;

/// <summary>What a query of LINQ gives, each item being a step of the run: a query may be endless, and then it is inside the library.</summary>
sealed class CountedItems<T>(IEnumerable<T> items, Action step) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in items)
        {
            step();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

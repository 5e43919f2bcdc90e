using System.Collections;

namespace Translator;

/// <summary>A list of modules of one kind; PyTorch's <c>nn.ModuleList</c>. Arrays and <see cref="List{T}"/> in fields work alike.</summary>
/// <typeparam name="T">Class of the modules.</typeparam>
public sealed class ModuleList<T> : Module, IReadOnlyList<T>
    where T : Module
{
    readonly List<T> modules;

    /// <summary>A list of the given modules.</summary>
    public ModuleList(params T[] modules) => this.modules = [.. modules];

    /// <summary>A list of the given modules.</summary>
    public ModuleList(IEnumerable<T> modules) => this.modules = [.. modules];

    /// <summary>Number of modules.</summary>
    public int Count => modules.Count;

    /// <summary>The module at a position.</summary>
    public T this[int index] => modules[index];

    /// <summary>Adds a module at the end.</summary>
    public void Add(T module) => modules.Add(module);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => modules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override IEnumerable<(string Name, object? Value)> Members() =>
        modules.Select((m, i) => (i.ToString(System.Globalization.CultureInfo.InvariantCulture), (object?)m));
}

using System.Collections;

namespace Translator;

/// <summary>The names of a model's modules and parameters: field paths, list indexes and dictionary keys joined by dots, in <c>state_dict</c> order.</summary>
sealed class ModuleNames
{
    readonly Dictionary<Module, string> modules = new(ReferenceComparer<Module>.Instance);
    readonly Dictionary<StateTensor, List<string>> tensors = new(ReferenceComparer<StateTensor>.Instance);
    readonly List<(string Name, StateTensor State)> all = [];
    readonly Dictionary<StateTensor, int> order = new(ReferenceComparer<StateTensor>.Instance);

    ModuleNames()
    {
    }

    public static ModuleNames Of(Module model)
    {
        var names = new ModuleNames();
        names.Visit("", model, []);
        return names;
    }

    /// <summary>Every name of every parameter and buffer, in <c>state_dict</c> order.</summary>
    public IReadOnlyList<(string Name, StateTensor State)> AllNames => all;

    /// <summary>The first name that different parameters share; null where none do. No target can have such a model.</summary>
    public string? Collision => all.GroupBy(n => n.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Any(n => n.State != same.First().State))?.Key;

    /// <summary>The model and every module in it.</summary>
    public IEnumerable<Module> Modules => modules.Keys;

    /// <summary>The module's path from the model, or null when no field holds it.</summary>
    public string? PathOf(Module module) => modules.TryGetValue(module, out var path) ? path : null;

    /// <summary>All names of a parameter; none when no field holds it.</summary>
    public IReadOnlyList<string> Of(StateTensor state) => tensors.TryGetValue(state, out var names) ? names : [];

    /// <summary>Position in <c>state_dict</c>.</summary>
    public int Order(StateTensor state) => order[state];

    void Visit(string path, Module module, HashSet<Module> open)
    {
        if (!open.Add(module)) return; // a module that holds itself
        if (!modules.ContainsKey(module)) modules.Add(module, path);
        var members = module.Members().SelectMany(m => Flatten(m.Name, m.Value)).ToList();

        // state_dict lists a module's own parameters, then its buffers, then its children
        foreach (var (name, value) in members.OrderBy(m => m.Value is Buffer ? 1 : 0))
            if (value is StateTensor state) Register(Join(path, name), state);
        foreach (var (name, value) in members)
            if (value is Module child) Visit(Join(path, name), child, open);
        open.Remove(module);
    }

    void Register(string name, StateTensor state)
    {
        if (!tensors.TryGetValue(state, out var names))
        {
            tensors.Add(state, names = []);
            order.Add(state, order.Count);
        }

        names.Add(name);
        all.Add((name, state));
    }

    /// <summary>The modules, parameters and buffers that a field registers, by name.</summary>
    public static IEnumerable<(string Name, object Value)> Flatten(string name, object? value) => value switch
    {
        Module or StateTensor => [(name, value)],
        string => [],
        IDictionary map => map.Keys.Cast<object>().SelectMany(key => Flatten($"{name}.{DictionaryKeys.NameOf(map, key)}", map[key])),
        IEnumerable items => items.Cast<object?>().SelectMany((item, index) => Flatten($"{name}.{index}", item)),
        _ => [],
    };

    static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    sealed class ReferenceComparer<T> : IEqualityComparer<T>
        where T : class
    {
        public static ReferenceComparer<T> Instance { get; } = new();

        public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

        public int GetHashCode(T obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}

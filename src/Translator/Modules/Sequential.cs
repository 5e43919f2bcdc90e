namespace Translator;

/// <summary>Modules applied one after the other; PyTorch's <c>nn.Sequential</c>. Children are named <c>0</c>, <c>1</c>, ... or as given.</summary>
public class Sequential : Module, ILayer, IEnumerable<Module>
{
    readonly List<(string Name, Module Module)> children = [];

    /// <summary>No modules yet: for <see cref="Add(Module)"/>, or as it is for what gives its input back.</summary>
    public Sequential()
    {
    }

    /// <summary>Modules named by their index.</summary>
    public Sequential(params Module[] modules)
    {
        foreach (var module in modules) Add(module);
    }

    /// <summary>Modules named by their index.</summary>
    public Sequential(IEnumerable<Module> modules)
        : this([.. modules])
    {
    }

    /// <summary>Modules with names of their own; C# 12 wants them without brackets around all: <c>new(("fc", fc), ("act", act))</c>.</summary>
    public Sequential(params (string Name, Module Module)[] modules) => children.AddRange(modules);

    /// <summary>Modules that are known as <see cref="ILayer"/> or another interface, named by their index.</summary>
    public Sequential(params object[] modules)
    {
        foreach (var module in modules) Add(AsModule(module));
    }

    /// <summary>Modules that are known as <see cref="ILayer"/> or another interface, named by their index.</summary>
    public Sequential(IEnumerable<object> modules)
        : this([.. modules])
    {
    }

    /// <summary>Modules that are known as <see cref="ILayer"/> or another interface, with names of their own.</summary>
    public Sequential(params (string Name, object Module)[] modules)
    {
        foreach (var (name, module) in modules) Add(name, AsModule(module));
    }

    /// <summary>Number of modules.</summary>
    public int Count => children.Count;

    /// <summary>The module at a position.</summary>
    public Module this[int index] => children[index].Module;

    /// <summary>Adds a module at the end.</summary>
    public void Add(Module module) => children.Add((children.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), module));

    /// <summary>Adds a named module at the end.</summary>
    public void Add(string name, Module module) => children.Add((name, module));

    static Module AsModule(object module) => module as Module ?? throw new ModelException("a Sequential takes modules, or names and modules: new Sequential((\"fc\", new Linear(4, 2)))");

    /// <summary>Applies the modules in order; each must have a <c>Forward(Tensor)</c>.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return children.Aggregate(input, (x, child) => child.Module.Call(x));
    }

    /// <inheritdoc/>
    public IEnumerator<Module> GetEnumerator() => children.Select(c => c.Module).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    internal override IEnumerable<(string Name, object? Value)> Members() => children.Select(c => (c.Name, (object?)c.Module));
}

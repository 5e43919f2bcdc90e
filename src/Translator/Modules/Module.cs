using System.Reflection;
using System.Runtime.CompilerServices;

namespace Translator;

/// <summary>
/// A part of a network: its fields hold parameters and further modules, its constructor configures them, its method <c>Forward</c>
/// computes. The paths of fields are the names in <c>state_dict</c>.
/// </summary>
public abstract class Module
{
    /// <summary>Whether layers that differ between training and evaluation compute as in training; false until <see cref="Train"/> says so (PyTorch's default is true).</summary>
    public bool Training { get; private set; }

    /// <summary>Sets this module and all modules in it to training; PyTorch's <c>Module.train</c>.</summary>
    /// <param name="mode">False for evaluation.</param>
    public void Train(bool mode = true)
    {
        foreach (var module in ModuleNames.Of(this).Modules)
            for (Module? part = module; part is not null; part = part.Layer) part.Training = mode;
    }

    /// <summary>Sets this module and all modules in it to evaluation; PyTorch's <c>Module.eval</c>.</summary>
    public void Eval() => Train(false);

    /// <summary>The layer of the DSL that a class of the source derives from: in the interpreter an object of its own.</summary>
    internal virtual Module? Layer => null;

    /// <summary>The object of the source whose <see cref="Layer"/> this is.</summary>
    internal Module? Derived { get; set; }

    /// <summary>The class as the author wrote it.</summary>
    internal virtual string TypeName => GetType().Name;

    /// <summary>Every parameter and persistent buffer by name, in PyTorch's order; shared ones under each of their names.</summary>
    public IReadOnlyList<KeyValuePair<string, StateTensor>> StateDict() =>
        [.. ModuleNames.Of(this).AllNames.Where(s => s.State is not Translator.Buffer { Persistent: false }).Select(s => new KeyValuePair<string, StateTensor>(s.Name, s.State))];

    /// <summary>The buffers that are not part of <c>state_dict</c>, by name: every model fills them anew, as their initialisers say.</summary>
    public IReadOnlyList<KeyValuePair<string, Translator.Buffer>> UnsavedBuffers() =>
        [.. from named in ModuleNames.Of(this).AllNames let buffer = named.State as Translator.Buffer where buffer is { Persistent: false } select new KeyValuePair<string, Translator.Buffer>(named.Name, buffer)];

    /// <summary>What the fields hold, by <c>state_dict</c> name, in order of declaration, base classes first.</summary>
    internal virtual IEnumerable<(string Name, object? Value)> Members()
    {
        foreach (var (name, field) in Registered.GetValue(GetType(), RegisteredFields))
            yield return (name, field.GetValue(this));
    }

    /// <summary>A model has many modules of few classes, so each class is looked at once.</summary>
    static readonly ConditionalWeakTable<Type, (string Name, FieldInfo Field)[]> Registered = new();

    static (string Name, FieldInfo Field)[] RegisteredFields(Type module)
    {
        var types = new Stack<Type>();
        for (var type = module; type is not null && type != typeof(Module); type = type.BaseType) types.Push(type);
        return [.. from type in types
                   from field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                   let name = NameOf(field)
                   where name is not null
                   select (name!, field)];
    }

    /// <summary>The name under which a field registers what it holds; null for a captured constructor parameter.</summary>
    static string? NameOf(FieldInfo field)
    {
        if (field.GetCustomAttribute<NameAttribute>() is { } given) return given.Name;
        if (field.GetCustomAttribute<CompilerGeneratedAttribute>() is null) return field.Name;
        if (!field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal)) return null;
        var property = field.Name.Substring(1, field.Name.IndexOf('>') - 1);
        return field.DeclaringType!.GetProperty(property, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.GetCustomAttribute<NameAttribute>()?.Name ?? property;
    }

    internal virtual MethodInfo? ForwardMethod() => GetType().GetMethods(BindingFlags.Instance | BindingFlags.Public).FirstOrDefault(m => m.Name == "Forward" && !m.IsAbstract);

    /// <summary>Calls Forward with one tensor, whatever class this is: what <see cref="Sequential"/> does with its children.</summary>
    internal virtual Tensor Call(Tensor input)
    {
        if (this is ILayer layer) return layer.Forward(input);
        var forward = GetType().GetMethod("Forward", [typeof(Tensor)])
            ?? throw new ModelException($"{TypeName} has no method Forward(Tensor), which a Sequential calls");
        using var scope = GraphBuilder.Current.Enter(this);
        try
        {
            return forward.Invoke(this, [input]) as Tensor ?? throw new ModelException($"{TypeName}.Forward does not return a tensor, which a Sequential needs");
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(inner).Throw();
            throw;
        }
    }

    /// <summary>Opens this module's scope for the nodes that its Forward makes; used by the DSL's own layers.</summary>
    private protected GraphBuilder.ScopeExit Enter() => GraphBuilder.Current.Enter(Derived ?? this);

    /// <summary>A <see cref="Translator.Buffer"/> under the name that modules find before the <c>System.Buffer</c> of implicit usings.</summary>
    public sealed class Buffer : Translator.Buffer
    {
        /// <inheritdoc/>
        public Buffer(params int[] shape)
            : base(shape)
        {
        }

        /// <inheritdoc/>
        public Buffer(Initializer initializer, params int[] shape)
            : base(initializer, shape)
        {
        }

        /// <inheritdoc/>
        public Buffer(Initializer initializer, DType type, params int[] shape)
            : base(initializer, type, shape)
        {
        }

        /// <inheritdoc/>
        public Buffer(Initializer initializer, DType type, bool persistent, params int[] shape)
            : base(initializer, type, persistent, shape)
        {
        }
    }
}

/// <summary>A module that maps one tensor to one tensor: what can stand in a list of layers.</summary>
public interface ILayer
{
    /// <summary>Computes the layer's output.</summary>
    Tensor Forward(Tensor input);
}

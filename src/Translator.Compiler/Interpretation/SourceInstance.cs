using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Interpretation;

/// <summary>An object whose class is in the source that is read.</summary>
interface ISourceInstance
{
    SourceState State { get; }
}

/// <summary>Class and fields of a source object.</summary>
sealed class SourceState(INamedTypeSymbol type)
{
    /// <summary>When the object was made, as <see cref="Box.Count"/> has it.</summary>
    public long Born { get; } = Box.Count();

    /// <summary>The run-time class, with its type arguments.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>Fields and auto-properties by the symbol of their definition.</summary>
    public Dictionary<ISymbol, object?> Fields { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Parameters of primary constructors, which methods may read.</summary>
    public Dictionary<ISymbol, Box> Parameters { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Fields and auto-properties of the instance in order of declaration, base classes first.</summary>
    public IEnumerable<(ISymbol Member, object? Value)> Members()
    {
        var types = new Stack<INamedTypeSymbol>();
        for (var t = Type.OriginalDefinition; t is not null && t.Locations.Any(l => l.IsInSource); t = t.BaseType?.OriginalDefinition) types.Push(t);
        return from type in types
               from member in type.GetMembers()
               where !member.IsStatic && Fields.ContainsKey(member)
               select (member, Fields[member]);
    }
}

/// <summary>An object of a source class that is no module: a record, a helper, an enumerator of sizes.</summary>
sealed class SourceObject(INamedTypeSymbol type) : ISourceInstance, IRecordOfTensors
{
    public SourceState State { get; } = new(type);

    /// <summary>Whether objects of the class are equal when their parts are.</summary>
    bool IsValue => State.Type is { IsRecord: true } or { IsValueType: true } or { IsAnonymousType: true };

    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || IsValue && obj is SourceObject other && SymbolEqualityComparer.Default.Equals(State.Type, other.State.Type)
        && State.Fields.All(field => other.State.Fields.TryGetValue(field.Key, out var value) && Equals(field.Value, value));

    public override int GetHashCode() => IsValue ? State.Fields.Aggregate(17, (hash, field) => hash ^ (field.Value?.GetHashCode() ?? 0)) : base.GetHashCode();

    IEnumerable<(string? Name, object? Value)> IRecordOfTensors.Parts => State.Members().Where(m => m.Member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public }).Select(m => ((string?)m.Member.Name, m.Value));

    public override string ToString() => State.Type.Name;
}

/// <summary>A module whose class is in the source. The DSL sees an ordinary <see cref="Module"/>; its Forward runs in the interpreter.</summary>
sealed class SourceModule(INamedTypeSymbol type, Interpreter interpreter) : Module, ISourceInstance, ILayer
{
    public SourceState State { get; } = new(type);

    Module? layer;

    internal override string TypeName => State.Type.Name;

    internal override Module? Layer => layer;

    /// <summary>Sets the layer of the DSL that the class derives from.</summary>
    public void DeriveFrom(Module made)
    {
        layer = made;
        made.Derived = this;
    }

    internal override IEnumerable<(string Name, object? Value)> Members() => (layer?.Members() ?? []).Concat(State.Members().Select(m => (NameOf(m.Member), m.Value)));

    internal override Tensor Call(Tensor input) => interpreter.CallForward(this, input);

    Tensor ILayer.Forward(Tensor input) => Call(input);

    static string NameOf(ISymbol member) =>
        member.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: nameof(NameAttribute), ContainingNamespace.Name: nameof(Translator) })?.ConstructorArguments is [{ Value: string name }]
            ? name
            : member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property } ? NameOf(property) : member.Name;
}

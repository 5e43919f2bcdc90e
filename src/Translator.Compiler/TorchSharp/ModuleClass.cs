using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>A module class of the source as a whole: its parts, its Forward, what it derives from.</summary>
/// <param name="Symbol">The class.</param>
/// <param name="IsModel">Whether it is marked as a model.</param>
/// <param name="Derived">The classes of the source by what they derive from.</param>
sealed record ModuleClass(INamedTypeSymbol Symbol, bool IsModel, ILookup<ISymbol, INamedTypeSymbol> Derived)
{
    /// <summary>TorchSharp's <c>Module</c> takes at most six inputs.</summary>
    const int MostInputs = 6;

    /// <summary>Whether another class of the source derives from it.</summary>
    public bool HasDerived => Derived.Contains(Symbol.OriginalDefinition);

    /// <summary>Whether it leaves its Forward to the classes that derive from it, which all map one tensor to one.</summary>
    public bool LeavesForward => Leaves(Symbol, Derived);

    /// <summary>The declarations, one for each part of a partial class.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> Parts { get; } = [.. Symbol.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<TypeDeclarationSyntax>()];

    /// <summary>The primary constructor; null for none.</summary>
    public IMethodSymbol? Primary { get; } = Symbol.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax);

    /// <summary>The part with the constructor that is made from the primary one or from none; null where the author wrote constructors.</summary>
    public TypeDeclarationSyntax? ConstructedPart => Parts.FirstOrDefault(p => p.ParameterList is not null)
        ?? (Parts.SelectMany(p => p.Members).OfType<ConstructorDeclarationSyntax>().All(c => c.Modifiers.Any(m => m.Text == "static")) ? Parts[0] : null);

    /// <summary>The base class, where that is a module of the source.</summary>
    public INamedTypeSymbol? SourceBase => Symbol.BaseType is { } parent && ClrTypes.IsSource(parent) ? parent : null;

    /// <summary>The base class, where that is a layer of the DSL.</summary>
    public INamedTypeSymbol? LayerBase => Symbol.BaseType is { } parent && DslSymbols.IsDsl(parent) && parent.Name != nameof(Module) ? parent : null;

    /// <summary>The class's own Forward that TorchSharp's <c>forward</c> becomes; null where it has none or one that TorchSharp's <c>Module</c> cannot have.</summary>
    public IMethodSymbol? Forward => SourceBase is null && LayerBase is null ? MainForward(Symbol) : null;

    /// <summary>The Forward that users of the class call: its own, or an inherited one.</summary>
    public static IMethodSymbol? ForwardOf(INamedTypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (t.GetMembers("Forward").OfType<IMethodSymbol>().FirstOrDefault(m => m is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }) is { } forward)
                return forward;
        return null;
    }

    /// <summary>Whether a Forward overrides TorchSharp's: it is the first of the class that stands at the root of the hierarchy, or overrides that.</summary>
    public static bool Overrides(IMethodSymbol method, ILookup<ISymbol, INamedTypeSymbol> derived)
    {
        if (method.IsOverride) return !OverridesLayer(method) || DslSymbols.MapsTensor(method.OverriddenMethod!);
        return SymbolEqualityComparer.Default.Equals(MainForward(method.ContainingType), method)
            && (Root(method.ContainingType) is var root && SymbolEqualityComparer.Default.Equals(root, method.ContainingType) || Leaves(root, derived) && !Between(method.ContainingType, root).Any(HasForward));
    }

    /// <summary>Whether the class becomes TorchSharp's <c>Module&lt;Tensor, Tensor&gt;</c>.</summary>
    public static bool MapsTensor(INamedTypeSymbol type, ILookup<ISymbol, INamedTypeSymbol> derived) => Root(type) is var root && root.BaseType is { } parent && parent.Name != nameof(Module)
        ? DslSymbols.IsLayer(parent)
        : MainForward(root) is { } forward ? OfOneTensor(forward) : Leaves(root, derived);

    static bool OfOneTensor(IMethodSymbol forward) => forward.Parameters is [var only] && DslSymbols.IsTensor(only.Type) && DslSymbols.IsTensor(forward.ReturnType);

    static bool Leaves(INamedTypeSymbol root, ILookup<ISymbol, INamedTypeSymbol> derived)
    {
        return root is { IsAbstract: true, BaseType: { Name: nameof(Module) } parent } && DslSymbols.IsDsl(parent) && !HasForward(root) && Fill(root);

        bool Fill(INamedTypeSymbol type) => derived[type.OriginalDefinition].ToList() is { Count: > 0 } classes
            && classes.TrueForAll(c => HasForward(c) ? MainForward(c) is { IsOverride: false } forward && OfOneTensor(forward) : c.IsAbstract && Fill(c));
    }

    static bool HasForward(INamedTypeSymbol type) => type.GetMembers("Forward").OfType<IMethodSymbol>().Any(m => !m.IsStatic);

    /// <summary>The class of the source that derives from none of the source.</summary>
    static INamedTypeSymbol Root(INamedTypeSymbol type) => type.BaseType is { } parent && ClrTypes.IsSource(parent) ? Root(parent) : type;

    static IEnumerable<INamedTypeSymbol> Between(INamedTypeSymbol type, INamedTypeSymbol root)
    {
        for (var t = type.BaseType; t is not null && !SymbolEqualityComparer.Default.Equals(t, root); t = t.BaseType) yield return t;
    }

    /// <summary>Whether a Forward overrides that of a layer of the DSL. TorchSharp's class has it only where it maps one tensor to one.</summary>
    public static bool OverridesLayer(IMethodSymbol method) => method.OverriddenMethod is { } overridden && DslSymbols.IsDsl(overridden.ContainingType);

    /// <summary>The class's own Forward, where it overrides one that takes more than the tensor which TorchSharp's <c>Module&lt;Tensor, Tensor&gt;</c> takes.</summary>
    public static IMethodSymbol? LongForward(INamedTypeSymbol type) => type.GetMembers("Forward").OfType<IMethodSymbol>()
        .FirstOrDefault(m => OverridesLayer(m) && m.Parameters.Length > 1 && DslSymbols.IsLayer(m.OverriddenMethod!.ContainingType));

    static IMethodSymbol? MainForward(INamedTypeSymbol type) => type.GetMembers("Forward").OfType<IMethodSymbol>().FirstOrDefault(m =>
        m is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsGenericMethod: false, ReturnsVoid: false, Parameters.Length: > 0 and <= MostInputs } && m.Parameters.All(p => p is { RefKind: RefKind.None, IsParams: false }));
}

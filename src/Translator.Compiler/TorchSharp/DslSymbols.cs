using Microsoft.CodeAnalysis;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>Questions about symbols that every part of the rewriter asks.</summary>
static class DslSymbols
{
    /// <summary>Whether the type is one of the DSL's own.</summary>
    public static bool IsDsl(ITypeSymbol? type) =>
        type is INamedTypeSymbol { ContainingNamespace: { Name: nameof(Translator), ContainingNamespace.IsGlobalNamespace: true } } && !ClrTypes.IsSource(type);

    /// <summary>Whether the type is the DSL's type of that name.</summary>
    public static bool Is(ITypeSymbol? type, string name) => IsDsl(type) && type!.Name == name;

    /// <summary>Whether the type is a tensor, or a parameter or buffer, which are tensors.</summary>
    public static bool IsTensor(ITypeSymbol? type) => Is(type, nameof(Tensor)) || Is(type, nameof(Parameter)) || Is(type, nameof(Buffer));

    /// <summary>Whether a method is a Forward that becomes TorchSharp's <c>forward</c>: of a module, or of an interface that modules share.</summary>
    public static bool IsForward(ISymbol? symbol) => symbol is IMethodSymbol { Name: "Forward", IsStatic: false, ContainingType: { } type } method
        && (IsModule(type) || type.TypeKind == TypeKind.Interface || type.AllInterfaces.Any(i => i.GetMembers("Forward").Any(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), method))));

    /// <summary>Whether the type is a module, of the DSL or of the source.</summary>
    public static bool IsModule(ITypeSymbol? type) => type is not null && ClrTypes.IsModule(type);

    /// <summary>Whether every value of a type is a module: it is one, or a type parameter that stands for one.</summary>
    public static bool IsSomeModule(ITypeSymbol type) => IsModule(type) || type is ITypeParameterSymbol { ConstraintTypes: var constraints } && constraints.Any(IsSomeModule);

    /// <summary>Whether a type says how parameters are filled.</summary>
    public static bool IsInitializer(ITypeSymbol? type) => Is(type, nameof(Initializer)) || Is(type?.BaseType, nameof(Initializer));

    /// <summary>Whether a layer of the DSL maps one tensor to one: TorchSharp's <c>Module&lt;Tensor, Tensor&gt;</c>.</summary>
    public static bool IsLayer(ITypeSymbol type) => IsModule(type) && IsDsl(type) && type.AllInterfaces.Any(i => Is(i, nameof(ILayer)));

    /// <summary>Whether this is the Forward of such a layer, without further arguments.</summary>
    public static bool MapsTensor(IMethodSymbol forward) => forward.Parameters.Length == 1 && IsLayer(forward.ContainingType);

    /// <summary>The element type of an array or list of modules; null for anything else.</summary>
    public static ITypeSymbol? ModuleElement(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } when IsModule(element) => element,
        INamedTypeSymbol { TypeArguments: [var element] } named when IsModule(element) && !IsModule(named) && named.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) => element,
        _ => null,
    };
}

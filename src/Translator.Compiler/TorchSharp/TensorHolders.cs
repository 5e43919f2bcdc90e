using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>
/// Which types may hold tensors, and which may be given some after they were made: what lives on in values of other types is certain.
/// A type of the source is what it keeps, and what the classes that derive from it keep.
/// </summary>
static class TensorHolders
{
    /// <summary>Whether a value of a type may hold tensors; modules hold their own.</summary>
    public static bool MayHold(ITypeSymbol? type, Compilation compilation) => type is not null && MayHold(type, compilation, new(SymbolEqualityComparer.Default));

    /// <summary>Whether a value of a type may be given tensors: a list of them, or a class with a place for one that is not read-only.</summary>
    public static bool MayGet(ITypeSymbol? type, Compilation compilation) => type is not null && MayGet(type, compilation, new(SymbolEqualityComparer.Default));

    static bool MayHold(ITypeSymbol type, Compilation compilation, HashSet<ITypeSymbol> seen) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => MayHold(element, compilation, seen),
        _ when DslSymbols.IsTensor(type) => true,
        _ when DslSymbols.IsDsl(type) => !DslSymbols.IsModule(type) && type.Name is not (nameof(Dim) or nameof(Shape) or nameof(DType) or nameof(Translator.Sizes) or nameof(Padding) or nameof(OutputSizes) or nameof(Scalar) or nameof(TensorIndex)),
        _ when DslSymbols.IsModule(type) || type.SpecialType is not (SpecialType.None or SpecialType.System_Object) || type.TypeKind == TypeKind.Enum => false,
        INamedTypeSymbol own when IsOwn(own) => seen.Add(own) && Kept(own, compilation).Any(part => MayHold(part.Type, compilation, seen)),
        INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } => arguments.Any(argument => MayHold(argument, compilation, seen)) || ClrTypes.IsSource(type),
        _ => type.SpecialType == SpecialType.System_Object || ClrTypes.IsSource(type) || type.TypeKind is TypeKind.TypeParameter or TypeKind.Interface,
    };

    static bool MayGet(ITypeSymbol type, Compilation compilation, HashSet<ITypeSymbol> seen) => type switch
    {
        _ when DslSymbols.IsTensor(type) => false,
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(e => MayGet(e.Type, compilation, seen)),
        INamedTypeSymbol own when IsOwn(own) => seen.Add(own) && Kept(own, compilation).Any(part => !part.IsReadOnly && MayHold(part.Type, compilation) || MayGet(part.Type, compilation, seen)),
        INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } given when IsToRead(given) => arguments.Any(argument => MayGet(argument, compilation, seen)),
        _ => MayHold(type, compilation),
    };

    /// <summary>Whether a type is a class or struct of the source, whose parts are known.</summary>
    static bool IsOwn(INamedTypeSymbol type) => type is { IsTupleType: false, TypeKind: TypeKind.Class or TypeKind.Struct } && ClrTypes.IsSource(type);

    static bool IsToRead(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type.Name.StartsWith("IReadOnly", StringComparison.Ordinal) || type.Name.StartsWith("Immutable", StringComparison.Ordinal);

    /// <summary>What an object of a class keeps: fields, what stands behind properties, parameters of its primary constructor, and what classes that derive from it add.</summary>
    static IEnumerable<(ITypeSymbol Type, bool IsReadOnly)> Kept(INamedTypeSymbol type, Compilation compilation)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (var part in ClrTypes.IsSource(t) ? KeptByItself(t) : [(t, true)]) yield return part;
            if (!ClrTypes.IsSource(t)) break;
        }

        foreach (var derived in DerivedClasses.Of(compilation, CancellationToken.None)[type.OriginalDefinition])
            foreach (var part in Kept(derived, compilation)) yield return part;
    }

    static IEnumerable<(ITypeSymbol Type, bool IsReadOnly)> KeptByItself(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsStatic: false } field) yield return (field.Type, field.IsReadOnly);
            if (member is IPropertySymbol { IsStatic: false } property && type.IsAnonymousType) yield return (property.Type, true);
        }

        if (type.IsRecord) yield break; // its parameters are properties
        foreach (var parameter in type.InstanceConstructors.Where(c => c.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax).SelectMany(c => c.Parameters))
            yield return (parameter.Type, false);
    }
}

using Microsoft.CodeAnalysis;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>The tensors inside a tuple, record, array or list: statements that visit each, in the order of the graph's outputs.</summary>
static class Structure
{
    const string Indent = "    ";

    /// <summary>A statement for every tensor of a value.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="value">The value.</param>
    /// <param name="statement">The statement for a tensor.</param>
    public static IEnumerable<string> ForEachTensor(ITypeSymbol type, string value, Func<string, string> statement) => ForEachTensor(type, value, statement, 0);

    static IEnumerable<string> ForEachTensor(ITypeSymbol type, string value, Func<string, string> statement, int depth)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) return Guarded(ForEachTensor(nullable.TypeArguments[0], $"{value}.Value", statement, depth), value);
        IEnumerable<string> lines = type switch
        {
            _ when DslSymbols.Is(type, nameof(Tensor)) => [statement(value)],
            _ when DslSymbols.Is(type, nameof(LSTMOutput)) => [statement($"{value}.Output"), statement($"{value}.H"), statement($"{value}.C")],
            INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.SelectMany((e, i) => ForEachTensor(e.Type, $"{value}.Item{i + 1}", statement, depth)),
            INamedTypeSymbol { TypeArguments: [_, var held] } map when map.AllInterfaces.Prepend(map).Any(i => i.Name is "IReadOnlyDictionary" or "IDictionary") => ForEachTensor(held, $"item{depth}", statement, depth + 1).ToList() is { Count: > 0 } values ? [$"foreach (var item{depth} in {value}.Values)", "{", .. values.Select(line => Indent + line), "}"] : [],
            _ when ElementOf(type) is { } element => ForEachTensor(element, $"item{depth}", statement, depth + 1).ToList() is { Count: > 0 } inner ? [$"foreach (var item{depth} in {value})", "{", .. inner.Select(line => Indent + line), "}"] : [],
            INamedTypeSymbol named when ClrTypes.IsSource(named) && depth < 8 => Parts(named).SelectMany(part => ForEachTensor(part.Type, $"{value}.{part.Name}", statement, depth + 1)),
            _ => [],
        };
        return type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? Guarded(lines, value) : lines;
    }

    /// <summary>Whether <see cref="ForEachTensor(ITypeSymbol, string, Func{string, string})"/> finds every tensor that a value of a type may hold: it does not look into type parameters, interfaces, base classes and what derives.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="compilation">The source.</param>
    public static bool IsKnown(ITypeSymbol type, Compilation compilation) => IsKnown(type, compilation, 0);

    static bool IsKnown(ITypeSymbol type, Compilation compilation, int depth) => type switch
    {
        _ when !TensorHolders.MayHold(type, compilation) || DslSymbols.Is(type, nameof(Tensor)) || DslSymbols.Is(type, nameof(LSTMOutput)) => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsKnown(nullable.TypeArguments[0], compilation, depth),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(e => IsKnown(e.Type, compilation, depth)),
        INamedTypeSymbol { TypeArguments: [var key, var held] } map when map.AllInterfaces.Prepend(map).Any(i => i.Name is "IReadOnlyDictionary" or "IDictionary") => IsKnown(held, compilation, depth) && !TensorHolders.MayHold(key, compilation),
        _ when ElementOf(type) is { } element => IsKnown(element, compilation, depth),
        INamedTypeSymbol named when ClrTypes.IsSource(named) && named.TypeKind is TypeKind.Class or TypeKind.Struct && depth < 8 =>
            !DerivedClasses.Of(compilation, CancellationToken.None).Contains(named.OriginalDefinition)
            && (named.BaseType is not { } parent || !TensorHolders.MayHold(parent, compilation) || !ClrTypes.IsSource(parent))
            && named.GetMembers().OfType<IFieldSymbol>().All(f => f.IsStatic || !TensorHolders.MayHold(f.Type, compilation) || f.AssociatedSymbol is IPropertySymbol { DeclaredAccessibility: Accessibility.Public })
            && Parts(named).All(part => IsKnown(part.Type, compilation, depth + 1)),
        _ => false,
    };

    static IEnumerable<string> Guarded(IEnumerable<string> each, string value)
    {
        var lines = each.ToList();
        return lines.Count switch
        {
            0 => [],
            1 => [$"if ({value} is not null) {lines[0]}"],
            _ => [$"if ({value} is not null)", "{", .. lines.Select(line => Indent + line), "}"],
        };
    }

    static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } named when named.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) => element,
        _ => null,
    };

    /// <summary>The properties of a record that store something.</summary>
    public static IEnumerable<(string Name, ITypeSymbol Type)> Parts(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>()
        .Where(p => p is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsIndexer: false } && type.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, p)))
        .Select(p => (p.Name, p.Type));
}

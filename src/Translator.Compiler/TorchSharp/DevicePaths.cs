using Microsoft.CodeAnalysis;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>The way from a value to the device of a tensor in it: <c>x.device</c>, <c>data.Nodes.device</c>, <c>features.FirstOrDefault()?.device</c>.</summary>
static class DevicePaths
{
    /// <summary>How deep a tensor is looked for; a class may hold one of its own kind.</summary>
    const int MostSteps = 6;

    /// <summary>The ways from a value of a type; one that may come to nothing, with <c>?.</c> in it, gives TorchSharp's default device then.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="value">The value.</param>
    public static IEnumerable<string> From(ITypeSymbol type, string value) => From(type, value, mayLack: false, MostSteps);

    /// <summary>Whether a way certainly ends at a tensor.</summary>
    public static bool IsCertain(string path) => !path.Contains("?.");

    /// <param name="type">The value's type.</param>
    /// <param name="value">The value.</param>
    /// <param name="mayLack">Whether the value is what <c>FirstOrDefault</c> gives, which may be nothing.</param>
    /// <param name="steps">How many steps may follow.</param>
    static IEnumerable<string> From(ITypeSymbol type, string value, bool mayLack, int steps)
    {
        if (steps == 0) return [];
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var present] }) return After(present, $"{value}?.", false, steps);
        return type.IsReferenceType ? After(type, mayLack || type.NullableAnnotation == NullableAnnotation.Annotated ? $"{value}?." : $"{value}.", false, steps) : After(type, $"{value}.", mayLack, steps);
    }

    static IEnumerable<string> After(ITypeSymbol type, string dotted, bool mayLack, int steps) => type switch
    {
        _ when DslSymbols.IsTensor(type) => [$"{dotted}device"],
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.SelectMany(e => From(e.Type, $"{dotted}{e.Name}", mayLack, steps - 1)),
        _ when ElementOf(type) is { } element => From(element, $"{dotted}FirstOrDefault()", mayLack: true, steps - 1),
        INamedTypeSymbol { Name: "IReadOnlyDictionary" or "IDictionary" or "Dictionary" or "SortedDictionary", TypeArguments: [_, var held] } => From(held, $"{dotted}Values.FirstOrDefault()", mayLack: true, steps - 1),
        INamedTypeSymbol named when ClrTypes.IsSource(named) && !DslSymbols.IsModule(named) => Structure.Parts(named).SelectMany(part => From(part.Type, $"{dotted}{part.Name}", mayLack, steps - 1)),
        _ => [],
    };

    /// <summary>What a collection holds that has its elements already; looking at the first of others would compute it twice.</summary>
    static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType: var element } => element,
        INamedTypeSymbol { TypeArguments: [var element] } named when named.AllInterfaces.Prepend(named).Any(i => i.Name is "IReadOnlyCollection" or "ICollection" && i.Arity == 1) => element,
        _ => null,
    };
}

using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Translator.Compiler.TorchSharp;

/// <summary>The classes of a compilation by what they derive from. All models of a compilation ask for the same ones.</summary>
static class DerivedClasses
{
    static readonly ConditionalWeakTable<Compilation, ILookup<ISymbol, INamedTypeSymbol>> Known = new();

    /// <summary>The classes whose base is each definition; found once for each compilation.</summary>
    public static ILookup<ISymbol, INamedTypeSymbol> Of(Compilation compilation, CancellationToken cancellation)
    {
        if (Known.TryGetValue(compilation, out var known)) return known;
        var found = compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type, cancellation).OfType<INamedTypeSymbol>()
            .Where(t => t.BaseType is not null).ToLookup(t => (ISymbol)t.BaseType!.OriginalDefinition, SymbolEqualityComparer.Default);
        return Known.GetValue(compilation, _ => found);
    }
}

using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Translator.Compiler.TorchSharp;

/// <summary>The classes of a compilation that others derive from. All models of a compilation ask for the same ones.</summary>
static class BaseClasses
{
    static readonly ConditionalWeakTable<Compilation, HashSet<INamedTypeSymbol>> Known = new();

    /// <summary>Their definitions; found once for each compilation.</summary>
    public static HashSet<INamedTypeSymbol> Of(Compilation compilation, CancellationToken cancellation)
    {
        if (Known.TryGetValue(compilation, out var known)) return known;
        HashSet<INamedTypeSymbol> found = new(
            compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type, cancellation).OfType<INamedTypeSymbol>().Select(t => t.BaseType?.OriginalDefinition).OfType<INamedTypeSymbol>(),
            SymbolEqualityComparer.Default);
        return Known.GetValue(compilation, _ => found);
    }
}

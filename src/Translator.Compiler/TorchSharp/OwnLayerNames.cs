using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <summary>Names of layers that classes of the source have too. Beside such a class, TorchSharp's needs its namespace.</summary>
static class OwnLayerNames
{
    static readonly ConditionalWeakTable<Compilation, HashSet<string>> Known = new();

    /// <summary>The names; found once for each compilation.</summary>
    public static HashSet<string> Of(Compilation compilation, CancellationToken cancellation)
    {
        if (Known.TryGetValue(compilation, out var known)) return known;
        HashSet<string> found = [.. compilation.GetSymbolsWithName(Layers.All.ContainsKey, SymbolFilter.Type, cancellation).Select(t => t.Name)];
        return Known.GetValue(compilation, _ => found);
    }
}

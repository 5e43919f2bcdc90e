using Microsoft.CodeAnalysis;

namespace Translator.CodeFixes;

/// <summary>Names as the source can write them at a position: short where its using directives allow that.</summary>
static class Names
{
    /// <summary>A function of the DSL.</summary>
    public static string Function(SemanticModel semantics, int position, string name) =>
        semantics.LookupSymbols(position, name: name).Any(s => s.ContainingType is { Name: nameof(Functional), ContainingNamespace.Name: nameof(Translator) }) ? name : $"{Type(semantics, position, nameof(Translator), nameof(Functional))}.{name}";

    /// <summary>A class or structure.</summary>
    public static string Type(SemanticModel semantics, int position, string @namespace, string name) =>
        semantics.LookupNamespacesAndTypes(position, name: name).Any(s => s.ContainingNamespace?.ToDisplayString() == @namespace) ? name : $"{@namespace}.{name}";
}

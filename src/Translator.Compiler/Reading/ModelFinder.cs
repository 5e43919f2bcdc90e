using Microsoft.CodeAnalysis;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.Reading;

/// <summary>Finds the classes marked with <see cref="ModelAttribute"/>.</summary>
public static class ModelFinder
{
    /// <summary>All models of a compilation's own source, ordered by name.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Find(Compilation compilation, CancellationToken cancellation = default) =>
        [.. compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type, cancellation).OfType<INamedTypeSymbol>()
            .Where(IsModel).OrderBy(t => t.ToDisplayString(), StringComparer.Ordinal)];

    /// <summary>Whether the class is marked as a model.</summary>
    public static bool IsModel(INamedTypeSymbol type) => type.TypeKind == TypeKind.Class
        && type.GetAttributes().Any(a => a.AttributeClass is { Name: nameof(ModelAttribute), ContainingNamespace: { Name: nameof(Translator), ContainingNamespace.IsGlobalNamespace: true } })
        && ClrTypes.IsModule(type);
}

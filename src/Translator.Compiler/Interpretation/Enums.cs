using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Interpretation;

/// <summary>Enums of the DSL, whose constants Roslyn gives as plain integers.</summary>
static class Enums
{
    /// <summary>The DSL's enum of that name; null for other enums, which stay integers.</summary>
    public static Type? Find(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: nameof(Translator), ContainingNamespace.IsGlobalNamespace: true } ? typeof(DType).Assembly.GetType($"{nameof(Translator)}.{type.MetadataName}", throwOnError: false) : null;
}

using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Emit;

/// <summary>The namespace to which emitted ones are added.</summary>
static class SourceNamespace
{
    /// <summary>The class's namespace; <c>Models</c> for the global one.</summary>
    public static string Of(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace ? "Models" : type.ContainingNamespace.ToDisplayString();
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Reading;

namespace Translator.Generators;

/// <summary>A class marked with <see cref="ModelAttribute"/>.</summary>
/// <param name="MetadataName">Its full name.</param>
/// <param name="IsPartial">Whether it is declared partial, which asks for generated code.</param>
/// <param name="Settings">What the attribute says.</param>
sealed record MarkedModel(string MetadataName, bool IsPartial, ModelSettings Settings)
{
    /// <summary>
    /// All of a compilation. The driver's own search by attribute is not used: Roslyn (4.8 to 5.9 at least) loses what it found in one file for good once another
    /// file has no attribute left, as half-typed files have, and the generated classes with it.
    /// </summary>
    public static IEnumerable<MarkedModel> All(Compilation compilation, CancellationToken cancellation) => ModelFinder.Find(compilation, cancellation).Select(model => Of(model, cancellation));

    static MarkedModel Of(INamedTypeSymbol model, CancellationToken cancellation)
    {
        var @namespace = model.ContainingNamespace.IsGlobalNamespace ? "" : model.ContainingNamespace.ToDisplayString() + ".";
        var name = model.MetadataName;
        for (var outer = model.ContainingType; outer is not null; outer = outer.ContainingType) name = $"{outer.MetadataName}+{name}";
        var declarations = model.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation));
        return new(@namespace + name, declarations.Any(d => d is ClassDeclarationSyntax c && c.Modifiers.Any(SyntaxKind.PartialKeyword)), ModelSettings.Of(model));
    }
}

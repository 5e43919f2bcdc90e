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
    public static MarkedModel Of(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var model = (INamedTypeSymbol)context.TargetSymbol;
        var @namespace = model.ContainingNamespace.IsGlobalNamespace ? "" : model.ContainingNamespace.ToDisplayString() + ".";
        var name = model.MetadataName;
        for (var outer = model.ContainingType; outer is not null; outer = outer.ContainingType) name = $"{outer.MetadataName}+{name}";
        return new(@namespace + name, ((ClassDeclarationSyntax)context.TargetNode).Modifiers.Any(SyntaxKind.PartialKeyword), ModelSettings.Of(model));
    }
}

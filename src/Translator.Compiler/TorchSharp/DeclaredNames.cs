using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>
/// The names that a type of the source declares: members, parameters, locals, those of its base classes too. Names that the emitter makes keep away from them, and functions of TorchSharp that
/// they would hide are called with <c>torch.</c> before.
/// </summary>
static class DeclaredNames
{
    /// <summary>The names in all parts of a type.</summary>
    public static HashSet<string> Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var t = type; t is not null && ClrTypes.IsSource(t); t = t.BaseType?.OriginalDefinition)
            foreach (var reference in t.DeclaringSyntaxReferences)
                names.UnionWith(reference.GetSyntax(cancellation).DescendantNodes().Select(NameOf).OfType<string>());
        return names;
    }

    static string? NameOf(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => null,
    };
}

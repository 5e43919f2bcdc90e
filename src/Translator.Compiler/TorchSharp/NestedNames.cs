using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.TorchSharp;

/// <summary>Types nested in a class, as its list of bases must name them: they are not in scope there, where TorchSharp's <c>Module</c> names what Forward takes and gives.</summary>
sealed class NestedNames(INamedTypeSymbol holder, Func<ITypeSymbol, string> nameOf) : CSharpSyntaxRewriter
{
    /// <summary>A type with the class before each name of a type that is nested in it.</summary>
    /// <param name="type">The type, as it is written inside the class.</param>
    /// <param name="holder">The class.</param>
    /// <param name="nameOf">Names a type.</param>
    public static string Qualify(string type, INamedTypeSymbol holder, Func<ITypeSymbol, string> nameOf) => new NestedNames(holder, nameOf).Visit(SyntaxFactory.ParseTypeName(type)).ToFullString();

    public override SyntaxNode? VisitQualifiedName(QualifiedNameSyntax node) => node.WithLeft((NameSyntax)Visit(node.Left)!); // the right name is a member of the left

    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) => Qualified(node, node);

    public override SyntaxNode? VisitGenericName(GenericNameSyntax node) => Qualified(node, (SimpleNameSyntax)base.VisitGenericName(node)!);

    SyntaxNode Qualified(SimpleNameSyntax node, SimpleNameSyntax rewritten)
    {
        for (var type = holder; type is not null; type = type.BaseType)
            if (type.GetTypeMembers(node.Identifier.ValueText, node.Arity).Any())
                return SyntaxFactory.ParseTypeName($"{nameOf(type)}.{rewritten.WithoutTrivia()}").WithTriviaFrom(node);
        return rewritten;
    }
}

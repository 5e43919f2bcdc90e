using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.Reading;

/// <summary>
/// What name lookup can see of a syntax tree, as one text: all of it but the insides of methods and the values of fields that are no constants. Whoever reads those
/// asks for the tree's semantic model and so has visited the tree; everything else can decide what a name in another tree means.
/// </summary>
static class SourceFingerprint
{
    static readonly ConditionalWeakTable<SyntaxTree, string> Known = new();

    /// <summary>The tree's fingerprint; computed once for each tree.</summary>
    public static string Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known)) return known;
        var text = new StringBuilder();
        new Writer(text).Visit(tree.GetRoot(cancellation));
        return Known.GetValue(tree, _ => Hash(text.ToString()));
    }

    /// <summary>A short text that stands for a long one.</summary>
    public static string Hash(string text)
    {
        using var algorithm = SHA256.Create();
        return Convert.ToBase64String(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Writes tokens and directives; a mark stands where something is left out, so that a body differs from none.</summary>
    sealed class Writer(StringBuilder text) : CSharpSyntaxWalker(SyntaxWalkerDepth.Token)
    {
        const char Separator = '\u001f', LeftOut = '\u001e';

        public override void VisitToken(SyntaxToken token)
        {
            if (token.ContainsDirectives) Directives(token.LeadingTrivia);
            text.Append(token.Text).Append(Separator);
        }

        public override void VisitBlock(BlockSyntax node) => LeaveOut(node);

        public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node) => LeaveOut(node);

        public override void VisitEqualsValueClause(EqualsValueClauseSyntax node)
        {
            if (node.Parent is PropertyDeclarationSyntax || node.Parent is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } && !field.Modifiers.Any(SyntaxKind.ConstKeyword)) LeaveOut(node);
            else base.VisitEqualsValueClause(node);
        }

        void LeaveOut(SyntaxNode node)
        {
            text.Append(LeftOut);
            if (!node.ContainsDirectives) return;
            foreach (var token in node.DescendantTokens().Where(t => t.ContainsDirectives)) Directives(token.LeadingTrivia);
        }

        void Directives(SyntaxTriviaList trivia)
        {
            foreach (var directive in trivia.Where(t => t.IsDirective)) text.Append(directive.ToFullString()).Append(Separator);
        }
    }
}

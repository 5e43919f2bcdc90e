using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.Reading;

/// <summary>Writes the tokens and directives of declarations, without the insides of methods; a mark stands where something is left out, so that a body differs from none.</summary>
sealed class SignatureWriter() : CSharpSyntaxWalker(SyntaxWalkerDepth.Token)
{
    const char Separator = '\u001f', LeftOut = '\u001e';

    readonly StringBuilder text = new();
    readonly HashSet<string> mentions = new(StringComparer.Ordinal);

    /// <summary>The identifiers that were written.</summary>
    public IReadOnlyCollection<string> Mentions => mentions;

    /// <summary>Writes a word of our own.</summary>
    public void Append(string word) => text.Append(word).Append(Separator);

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    /// <inheritdoc/>
    public override void VisitToken(SyntaxToken token)
    {
        if (token.ContainsDirectives) Directives(token.LeadingTrivia);
        text.Append(token.Text).Append(Separator);
        if (token.IsKind(SyntaxKind.IdentifierToken)) mentions.Add(token.ValueText);
    }

    /// <inheritdoc/>
    public override void VisitBlock(BlockSyntax node) => LeaveOut(node);

    /// <inheritdoc/>
    public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node) => LeaveOut(node);

    /// <inheritdoc/>
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

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Numerics;

/// <summary>TR5010: one function in the place of an expression, where it is written as one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnstableExpressionFix() : ModelCodeFix(ModelDiagnostics.UnstableExpression)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => $"Use {(diagnostic.Properties.TryGetValue("function", out var function) ? function : "a stable function")}";

    /// <inheritdoc/>
    protected override async Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax outer || !diagnostic.Properties.TryGetValue("function", out var function)) return null;
        var arguments = function switch
        {
            "Expm1" when outer is BinaryExpressionSyntax { Left: var left } => OperandOf("Exp", left)?.ToString(),
            "Log1p" when OperandOf("Log", outer) is { } sum => BesideNumber(sum)?.ToString(),
            "Softplus" when OperandOf("Log", outer) is { } sum && BesideNumber(sum) is { } exp => OperandOf("Exp", exp)?.ToString(),
            "Logsigmoid" when OperandOf("Log", outer) is { } sigmoid => OperandOf("Sigmoid", sigmoid)?.ToString(),
            "Logsumexp" when OperandOf("Log", outer) is { } sum && Parts("Sum", sum) is { Further: { Count: > 0 } rest, Operand: var exp } && rest.All(IsAboutDimensions) && OperandOf("Exp", exp) is { } scores => $"{scores}, {string.Join(", ", rest)}",
            _ => null,
        };
        if (arguments is null || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics) return null;
        var call = SyntaxFactory.ParseExpression($"{Names.Function(semantics, outer.SpanStart, function!)}({arguments})");
        return document.WithSyntaxRoot(root.ReplaceNode(outer, call.WithTriviaFrom(outer)));
    }

    /// <summary>What a function or method is applied to, and its further arguments; null where something else is written.</summary>
    static (ExpressionSyntax Operand, IReadOnlyList<ArgumentSyntax> Further)? Parts(string function, ExpressionSyntax expression)
    {
        if (Unwrapped(expression) is not InvocationExpressionSyntax { Expression: var called, ArgumentList.Arguments: var arguments }) return null;
        return called switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var receiver } when name == function && receiver is not IdentifierNameSyntax { Identifier.ValueText: "Functional" } => (receiver, [.. arguments]),
            SimpleNameSyntax or MemberAccessExpressionSyntax when called.ToString().Split('.').Last() == function && arguments.FirstOrDefault() is { NameColon: null, Expression: var first } => (first, [.. arguments.Skip(1)]),
            _ => null,
        };
    }

    static ExpressionSyntax? OperandOf(string function, ExpressionSyntax expression) => Parts(function, expression) is { Further.Count: 0, Operand: var operand } ? operand : null;

    /// <summary>Whether an argument of a sum is one of Logsumexp too.</summary>
    static bool IsAboutDimensions(ArgumentSyntax argument) => argument.NameColon?.Name.Identifier.ValueText is null or "dim" or "keepdim" && !argument.Expression.ToString().Contains("DType");

    /// <summary>The side of a sum that is no number.</summary>
    static ExpressionSyntax? BesideNumber(ExpressionSyntax sum) => Unwrapped(sum) is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } binary
        ? binary.Left is LiteralExpressionSyntax ? binary.Right : binary.Right is LiteralExpressionSyntax ? binary.Left : null
        : null;

    static ExpressionSyntax Unwrapped(ExpressionSyntax expression) => expression is ParenthesizedExpressionSyntax { Expression: var inner } ? Unwrapped(inner) : expression;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Fuzz.Tests.Mutation;

/// <summary>Changes of whole expressions, statements and members, which keep more mutants valid than changes of words do.</summary>
static class SyntaxMutations
{
    public static string Apply(SyntaxNode root, string text, Random random)
    {
        return random.Next(8) switch
        {
            0 => Change<StatementSyntax>(IsSingle, _ => ";"),
            1 => Change<StatementSyntax>(IsRepeatable, s => $"{s} {s}"),
            2 => Change<StatementSyntax>(IsRepeatable, Wrapped),
            3 => Change<StatementSyntax>(IsSingle, _ => Any<StatementSyntax>(IsSingle)),
            4 => Change<ExpressionSyntax>(IsValue, _ => Any<ExpressionSyntax>(IsValue)),
            5 => Change<ExpressionSyntax>(IsValue, Changed),
            6 => Change<ArgumentSyntax>(_ => true, _ => Any<ArgumentSyntax>(_ => true)),
            _ => Change<MemberDeclarationSyntax>(m => m is not BaseNamespaceDeclarationSyntax, _ => ""),
        };

        string Change<T>(Func<T, bool> fits, Func<T, string> change)
            where T : SyntaxNode
        {
            var nodes = root.DescendantNodes().OfType<T>().Where(fits).ToList();
            if (nodes.Count == 0) return text;
            var node = nodes[random.Next(nodes.Count)];
            return text[..node.SpanStart] + change(node) + text[node.Span.End..];
        }

        string Any<T>(Func<T, bool> fits)
            where T : SyntaxNode
        {
            var nodes = root.DescendantNodes().OfType<T>().Where(fits).ToList();
            return nodes[random.Next(nodes.Count)].ToString();
        }

        string Wrapped(StatementSyntax s) => Pick(
        [
            $"if (x.Mean() > 0) {{ {s} }}", $"if (x.Shape[0] > 3) {{ {s} }}", $"for (var q = 0; q < 3; q++) {{ {s} }}", $"while (x.Sum() > 1) {{ {s} }}", $"for (var q = 0; q < x.Shape[0]; q++) {{ {s} }}",
            $"do {{ {s} }} while (false);", $"try {{ {s} }} finally {{ }}", $"{{ {s} }}", $"foreach (var q in new[] {{ 1, 2 }}) {{ {s} }}", $"switch (1) {{ case 1: {s} break; }}", $"if (true) {s} else {s}",
            $"{{ void Inner() {{ {s} }} Inner(); }}", $"lock (this) {{ {s} }}", $"while (true) {{ {s} break; }}", $"while (true) {{ {s} }}",
        ]);

        string Changed(ExpressionSyntax e) => Pick(
        [
            $"({e})", "default!", "null!", $"(true ? {e} : {e})", $"(x.Mean() > 0 ? {e} : {e})", $"({e}, {e})", $"(() => {e})()", $"((Func<int, dynamic>)(_ => {e}))(1)", $"new[] {{ {e} }}[0]", $"(object){e}", $"(int)({e})", $"(double)({e})",
            $"-({e})", $"!({e})", $"({e} ?? {e})", $"({e} switch {{ var q => q }})", $"({e} is var q ? q : q)", $"{e}.ToString()", $"({e}) + ({e})", $"({e}) * 2", $"({e}) == ({e})", $"checked({e})", $"x.Shape[^1]", $"[{e}, {e}]", $"await {e}", $"x[{e}]", $"Relu({e})", $"throw new Exception()",
        ]);

        string Pick(string[] choices) => choices[random.Next(choices.Length)];
    }

    static bool IsSingle(StatementSyntax statement) => statement is not BlockSyntax;

    static bool IsRepeatable(StatementSyntax statement) => statement is not (BlockSyntax or LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax);

    static bool IsValue(ExpressionSyntax expression) => expression is not TypeSyntax
        || expression is IdentifierNameSyntax { Parent: not (BaseTypeSyntax or AttributeSyntax or VariableDeclarationSyntax or ParameterSyntax or MemberAccessExpressionSyntax or NameColonSyntax) };
}

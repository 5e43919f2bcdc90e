using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Translator.Fuzz.Tests.Mutation;

/// <summary>Changes of single words: what a hand on a keyboard does.</summary>
static class TokenMutations
{
    static readonly string[] Words =
    [
        "null", "0", "1", "-1", "2147483647", "0.5", "default", "this", "base", "true", "false", "new", "await", "static", "x", "x.Shape[0]", "(", ")", "{", "}", ";", ",", "[", "]", "..", "^1", "?",
        "\"text\"", "throw", "return", "while", "if", "foreach", "var", "int", "float", "Tensor", "checked", "unchecked", "is", "as", "=>", "??", "!", "&", "*", "ref", "out", "params", "yield", "typeof(int)", "nameof(x)", "stackalloc", "1000000000",
    ];

    public static string Apply(SyntaxNode root, string text, Random random)
    {
        var tokens = root.DescendantTokens().Where(t => t.Span.Length > 0).ToList();
        if (tokens.Count < 2) return text;
        var token = tokens[random.Next(tokens.Count)];
        return random.Next(6) switch
        {
            0 => Replace(token.Span, ""),
            1 => Replace(token.Span, $"{token.Text} {token.Text}"),
            2 => Replace(token.Span, tokens[random.Next(tokens.Count)].Text),
            3 => Replace(token.Span, Words[random.Next(Words.Length)]),
            4 => Number(),
            _ => Name(),
        };

        string Replace(TextSpan span, string with) => text[..span.Start] + with + text[span.End..];

        string Number()
        {
            var numbers = tokens.Where(t => t.IsKind(SyntaxKind.NumericLiteralToken)).ToList();
            if (numbers.Count == 0) return text;
            var number = numbers[random.Next(numbers.Count)];
            string[] others = ["0", "1", "2", "3", "7", "64", "1000", "2147483647", "0.5", "1f", "3L", "-1", $"{number.Text}0", $"({number.Text} - 1)", $"{number.Text} + 1"];
            return Replace(number.Span, others[random.Next(others.Length)]);
        }

        string Name()
        {
            var names = tokens.Where(t => t.IsKind(SyntaxKind.IdentifierToken)).ToList();
            return names.Count == 0 ? text : Replace(names[random.Next(names.Count)].Span, names[random.Next(names.Count)].Text);
        }
    }
}

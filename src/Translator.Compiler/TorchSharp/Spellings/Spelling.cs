using System.Text;

namespace Translator.Compiler.TorchSharp.Spellings;

/// <summary>
/// How TorchSharp spells a call: text with <c>{parameter}</c> for arguments, <c>[...]</c> around what is left out when the source leaves its argument to the default,
/// and <c>{parameter...}</c> for a list of arguments.
/// </summary>
/// <param name="Template">For example <c>functional.max_pool2d({input}, {kernelSize}[, stride: {stride}])</c>.</param>
sealed record Spelling(string Template)
{
    /// <summary>The call with its arguments put in.</summary>
    /// <param name="arguments">Texts by parameter name; absent when the source leaves them out.</param>
    public string Apply(IReadOnlyDictionary<string, string> arguments)
    {
        var result = new StringBuilder();
        var at = 0;
        Write(arguments, result, ref at, '\0');
        return result.ToString();
    }

    /// <summary>Writes up to a closing character; false when an argument was missing.</summary>
    bool Write(IReadOnlyDictionary<string, string> arguments, StringBuilder result, ref int at, char until)
    {
        var complete = true;
        while (at < Template.Length && Template[at] != until)
        {
            var c = Template[at++];
            switch (c)
            {
                case '[':
                    var optional = new StringBuilder();
                    if (Write(arguments, optional, ref at, ']')) result.Append(optional);
                    at++;
                    break;
                case '{':
                    var end = Template.IndexOf('}', at);
                    var name = Template.Substring(at, end - at).Replace("...", "");
                    at = end + 1;
                    if (!arguments.TryGetValue(name, out var text)) complete = false;
                    else result.Append(at < Template.Length && Template[at] == '.' && !IsPrimary(text) ? $"({text})" : text);
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return complete;
    }

    /// <summary>Whether a member access can follow the text as it is.</summary>
    internal static bool IsPrimary(string text) => Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseExpression(text) is
        Microsoft.CodeAnalysis.CSharp.Syntax.IdentifierNameSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax
        or Microsoft.CodeAnalysis.CSharp.Syntax.ElementAccessExpressionSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.ParenthesizedExpressionSyntax;
}

using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.TorchSharp.Spellings;

/// <summary>
/// How TorchSharp spells a call: text with arguments put in, and <c>[...]</c> around what is left out when the source leaves its argument to the default.
/// Arguments are <c>{name}</c> as it is, <c>{name...}</c> for a list of arguments, <c>{name[]}</c> or <c>{name[2]}</c> for an array (of one number twice), <c>{name[0]}</c> for a number or an array, <c>{name()}</c> for a number or a tuple,
/// <c>{name:Enumeration}</c> for a word, <c>{name:(int)}</c> with a cast, and <c>{name=1}</c> where TorchSharp's default is another one.
/// </summary>
/// <param name="Template">For example <c>functional.max_pool2d({input}, {kernelSize}[, stride: {stride}])</c>; empty where TorchSharp has nothing like it.</param>
/// <param name="Support">The file under <c>Support/</c> that has what TorchSharp lacks: a class of the layer's name, or a method of <c>TorchFunctions</c> with the DSL's parameters,
/// which is called for every argument that the template has no place for.</param>
sealed record Spelling(string Template, string? Support = null)
{
    /// <summary>Whether the template can be used for these arguments.</summary>
    public bool Takes(IEnumerable<string> arguments) => Template.Length > 0 && arguments.All(a => Template.Contains("{" + a + "}") || "...[]():=.".Any(c => Template.Contains("{" + a + c)));

    /// <summary>Whether the call is one of a method of an argument's, so that it may stand in a line below.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="others">The other arguments.</param>
    public bool ChainsOn(string argument, IEnumerable<string> others) => Template.StartsWith($"{{{argument}}}.", StringComparison.Ordinal) && Takes(others);

    /// <summary>Whether an argument becomes an array.</summary>
    public bool TakesArray(string argument) => Template.Contains("{" + argument + "[");

    /// <summary>The spelling for an argument that is of the type already to which it is cast.</summary>
    /// <param name="argument">The argument.</param>
    public Spelling WithoutCast(string argument) => this with { Template = Template.Replace($"{{{argument}:(int)}}", $"{{{argument}}}") };

    /// <summary>The class of ours that the template makes; null where it calls TorchSharp.</summary>
    public string? Class => Template.StartsWith("new ", StringComparison.Ordinal) && Support is not null ? Template.Substring(4, Template.IndexOf('(') - 4) : null;

    /// <summary>The spelling where some names mean something else: functions of TorchSharp by those names are called with what they are in before.</summary>
    /// <param name="hidden">The names.</param>
    public Spelling Without(ISet<string> hidden) => this with { Template = Called.Replace(Template, call => hidden.Contains(call.Value) ? Full(call.Value) : call.Value) };

    /// <summary>The full name of a function or class of functions that <c>using static</c> brings into scope.</summary>
    public static string Full(string name) => char.IsUpper(name[0]) || name is "functional" or "init" ? $"torch.nn.{name}" : $"torch.{name}";

    /// <summary>A function, class of functions or factory of layers at the start of a call.</summary>
    static readonly Regex Called = new(@"(?<![\w.{:]|new )(?:[a-z]\w*(?=[(.])|[A-Z]\w*(?=[(<]))", RegexOptions.CultureInvariant);

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
                    if (Write(arguments, optional, ref at, ']')) result.Append(result.Length > 0 && result[result.Length - 1] == '(' ? optional.ToString().TrimStart(',', ' ') : optional.ToString());
                    at++;
                    break;
                case '{':
                    var end = Template.IndexOf('}', at);
                    var place = Template.Substring(at, end - at);
                    at = end + 1;
                    var name = place.Substring(0, place.TakeWhile(p => char.IsLetterOrDigit(p) || p == '_').Count());
                    var form = place.Substring(name.Length).Split(['='], 2);
                    if (arguments.TryGetValue(name, out var text)) result.Append(IsReceiver(at, arguments) && !IsPrimary(text) ? $"({text})" : Formed(text, form[0]));
                    else if (form.Length > 1) result.Append(form[1]);
                    else complete = false;
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return complete;
    }

    /// <summary>Whether a member access follows, by itself or with an argument that is given.</summary>
    bool IsReceiver(int at, IReadOnlyDictionary<string, string> arguments) => at < Template.Length && (Template[at] == '.'
        || Template[at] == '[' && Template[at + 1] == '.' && arguments.ContainsKey(new([.. Template.Skip(Template.IndexOf('{', at) + 1).TakeWhile(char.IsLetterOrDigit)])));

    static string Formed(string text, string form) => form switch
    {
        "..." => text.TrimStart().StartsWith("..", StringComparison.Ordinal) ? $"[{text}]" : text,
        "()" => text.StartsWith("[", StringComparison.Ordinal) && !text.Contains("..") ? $"({text.Substring(1, text.Length - 2)})" : text,
        ['[', .. var count, ']'] => Array(text, count.Length == 0 ? 1 : int.Parse(count)),
        [':', '(', 'i' or 'l', ..] when SyntaxFactory.ParseExpression(text) is LiteralExpressionSyntax { Token.Value: int } => text,
        [':', '(', ..] => $"{form.Substring(1)}{(IsPrimary(text) || SyntaxFactory.ParseExpression(text) is LiteralExpressionSyntax ? text : $"({text})")}",
        [':', .. var enumeration] => Enumeration(text, enumeration),
        _ => text,
    };

    static string Array(string text, int count) => SyntaxFactory.ParseExpression(text) switch
    {
        _ when text.StartsWith("[", StringComparison.Ordinal) => text,
        _ when text.StartsWith("..", StringComparison.Ordinal) => $"[{text}]",
        TupleExpressionSyntax tuple => $"[{string.Join(", ", tuple.Arguments.Select(a => a.Expression.ToString()))}]",
        _ when count == 0 => text,
        _ => $"[{string.Join(", ", Enumerable.Repeat(text, count))}]",
    };

    /// <summary>A word of PyTorch's as the member of an enumeration; TorchSharp's differ in capitals only.</summary>
    internal static string Enumeration(string text, string type) => SyntaxFactory.ParseExpression(text) is LiteralExpressionSyntax { Token.Value: string and [var first, .. var rest] } && type != "NonLinearities"
        ? $"{type}.{(type.EndsWith("Approximate", StringComparison.Ordinal) ? first : char.ToUpperInvariant(first))}{rest}"
        : $"Enum.Parse<{type}>({text}, ignoreCase: true)";

    /// <summary>Whether a member access can follow the text as it is.</summary>
    internal static bool IsPrimary(string text) => SyntaxFactory.ParseExpression(text) is
        IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax
        or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression };
}

using System.Globalization;

namespace Translator;

/// <summary>Reads size expressions: names, integers, <c>+ - * // / %</c>, parentheses, <c>max(a, b)</c> and <c>min(a, b)</c>.</summary>
ref struct DimParser
{
    readonly string text;
    int position;

    DimParser(string text) => this.text = text;

    public static Dim Parse(string text)
    {
        var parser = new DimParser(text);
        var dim = parser.Sum();
        parser.SkipSpace();
        return parser.position == text.Length ? dim : throw parser.Error("unexpected");
    }

    Dim Sum()
    {
        var value = Product();
        while (true)
        {
            if (Accept('+')) value += Product();
            else if (Accept('-')) value -= Product();
            else return value;
        }
    }

    Dim Product()
    {
        var value = Factor();
        while (true)
        {
            if (Accept('*')) value *= Factor();
            else if (Accept('%')) value %= Factor();
            else if (Accept('/'))
            {
                Accept('/');
                value /= Factor();
            }
            else return value;
        }
    }

    Dim Factor()
    {
        if (Accept('-')) return -Factor();
        if (Accept('('))
        {
            var inner = Sum();
            return Accept(')') ? inner : throw Error("expected ) but found");
        }

        SkipSpace();
        var start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] == '_')) position++;
        var word = text.Substring(start, position - start);
        if (word.Length == 0) throw Error("expected a name or a number but found");
        if (char.IsDigit(word[0]))
            return long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Error($"'{word}' is not a number;");
        if (word is "max" or "min" && Accept('('))
        {
            var a = Sum();
            if (!Accept(',')) throw Error("expected , but found");
            var b = Sum();
            if (!Accept(')')) throw Error("expected ) but found");
            return word == "max" ? Dim.Max(a, b) : Dim.Min(a, b);
        }

        return Dim.Symbol(word);
    }

    bool Accept(char c)
    {
        SkipSpace();
        if (position >= text.Length || text[position] != c) return false;
        position++;
        return true;
    }

    void SkipSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
    }

    readonly ModelException Error(string what) =>
        new($"the size expression \"{text}\" cannot be read: {what} {(position < text.Length ? $"'{text[position]}'" : "the end")}; write names, integers and + - * // %");
}

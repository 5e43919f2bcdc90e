using System.Text.RegularExpressions;

namespace Translator.Analyzers.Tests;

/// <summary>Source with expected diagnostics written into it: <c>{|TR4002:fc2|}</c> is a diagnostic at exactly that span.</summary>
/// <param name="Text">The source without marks.</param>
/// <param name="Expected">What must be reported: id and span.</param>
sealed partial record Marked(string Text, IReadOnlyList<(string Id, int Start, int End)> Expected)
{
    public static Marked Parse(string source)
    {
        var expected = new List<(string, int, int)>();
        var open = new Stack<(string Id, int Start)>();
        var text = "";
        var position = 0;
        foreach (Match mark in Marks().Matches(source))
        {
            text += source[position..mark.Index];
            position = mark.Index + mark.Length;
            if (mark.Groups["id"].Success) open.Push((mark.Groups["id"].Value, text.Length));
            else if (open.TryPop(out var start)) expected.Add((start.Id, start.Start, text.Length));
            else throw new FormatException("a mark is closed that was never opened");
        }

        Assert.Empty(open);
        return new(text + source[position..], [.. expected.Order()]);
    }

    [GeneratedRegex(@"\{\|(?<id>TR\d{4}):|\|\}")]
    private static partial Regex Marks();
}

using System.CommandLine;

namespace Translator.Cli.Commands;

/// <summary>A first word that is no command.</summary>
static class WrongCommand
{
    /// <summary>What to say about it; null where the first word is a command or an option.</summary>
    public static string? Meant(RootCommand root, IReadOnlyList<string> arguments)
    {
        if (arguments is not [var word, ..] || word.StartsWith('-') || root.Subcommands.Any(c => c.Name == word)) return null;
        var nearest = root.Subcommands.MinBy(c => Distance(c.Name, word))!.Name;
        return Distance(nearest, word) <= Math.Max(1, nearest.Length / 3)
            ? $"there is no command '{word}'; did you mean '{nearest}'?"
            : $"there is no command '{word}'; the commands are {string.Join(", ", root.Subcommands.Select(c => c.Name))}";
    }

    /// <summary>How many letters must be inserted, left out or replaced (Levenshtein).</summary>
    static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            (var diagonal, row[0]) = (row[0], i);
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}

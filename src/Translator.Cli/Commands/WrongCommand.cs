using System.CommandLine;

namespace Translator.Cli.Commands;

/// <summary>A first word that is no command, or an option that its command does not have.</summary>
static class WrongCommand
{
    /// <summary>What to say about it; null where the words are known.</summary>
    public static string? Meant(RootCommand root, IReadOnlyList<string> arguments)
    {
        if (arguments is not [var word, ..] || word.StartsWith('-')) return null;
        if (root.Subcommands.FirstOrDefault(c => c.Name == word) is not { } command) return Missing($"there is no command '{word}'", word, "the commands are", [.. root.Subcommands.Select(c => c.Name)]);
        var known = command.Options.SelectMany(o => o.Aliases.Prepend(o.Name)).ToList();
        return arguments.Skip(1).Where(a => a.StartsWith("--", StringComparison.Ordinal)).Select(a => a.Split('=')[0]).FirstOrDefault(a => !known.Contains(a)) is { } option
            ? Missing($"'{command.Name}' has no option {option}", option, "it has", [.. command.Options.Where(o => !o.Hidden).Select(o => o.Name)])
            : null;
    }

    static string Missing(string what, string word, string list, IReadOnlyList<string> all)
    {
        bool Begins(string name) => word.StartsWith(name, StringComparison.Ordinal) || name.StartsWith(word, StringComparison.Ordinal);
        var nearest = all.FirstOrDefault(Begins) ?? all.MinBy(name => Distance(name, word))!;
        return Begins(nearest) || Distance(nearest, word) <= Math.Max(1, nearest.Length / 3)
            ? $"{what}; did you mean {(nearest.StartsWith('-') ? nearest : $"'{nearest}'")}?"
            : $"{what}; {list} {string.Join(", ", all)}";
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

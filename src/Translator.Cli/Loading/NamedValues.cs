namespace Translator.Cli.Loading;

/// <summary>Options of the form <c>NAME=VALUE</c>.</summary>
static class NamedValues
{
    /// <exception cref="InputException">A text has no name.</exception>
    public static IReadOnlyDictionary<string, string> Parse(IEnumerable<string>? texts, string option)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts ?? [])
        {
            var at = text.IndexOf('=');
            if (at <= 0) throw new InputException($"{option} {text}: write NAME=VALUE");
            values[text[..at]] = text[(at + 1)..];
        }

        return values;
    }
}

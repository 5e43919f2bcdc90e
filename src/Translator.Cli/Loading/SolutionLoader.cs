using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Translator.Cli.Loading;

/// <summary>All that a path can name, as compilations: what <see cref="SourceLoader"/> loads, or each C# project of a solution.</summary>
static partial class SolutionLoader
{
    /// <exception cref="InputException">There is nothing at the path, or it cannot be loaded.</exception>
    public static IEnumerable<Compilation> Load(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".sln" or ".slnx" => Projects(path).Select(SourceLoader.Load),
        _ => [SourceLoader.Load(path)],
    };

    /// <summary>The C# projects that a solution file lists, in both of its formats.</summary>
    static IReadOnlyList<string> Projects(string solution)
    {
        if (!File.Exists(solution)) throw new InputException($"{solution}: there is no such file or folder");
        var folder = Path.GetDirectoryName(solution) ?? "";
        var projects = QuotedProject().Matches(File.ReadAllText(solution)).Select(m => Path.Combine(folder, m.Groups[1].Value.Replace('\\', Path.DirectorySeparatorChar))).Distinct().ToList();
        return projects.Count > 0 ? projects : throw new InputException($"{solution}: there are no C# projects in this solution");
    }

    [GeneratedRegex("\"([^\"]+\\.csproj)\"")]
    private static partial Regex QuotedProject();
}

using System.Text.RegularExpressions;

namespace Translator.Cli.Loading;

/// <summary>All that a path can name, as source: what <see cref="SourceLoader"/> loads, or each C# project of a solution.</summary>
static partial class SolutionLoader
{
    /// <exception cref="InputException">There is nothing at the path, or it cannot be loaded.</exception>
    public static IEnumerable<LoadedSource> Load(string path)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (".sln" or ".slnx")) return [SourceLoader.Load(path)];
        var loader = new ProjectLoader();
        return Projects(path).Select(project => File.Exists(project) ? loader.Load(project) : throw new InputException($"{path}: there is no project {project}"));
    }

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

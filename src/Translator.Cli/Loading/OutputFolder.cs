using System.Xml;
using System.Xml.Linq;

namespace Translator.Cli.Loading;

/// <summary>Where <c>translate</c> writes: a project compiles every C# file below its folder, and emitted code beside models would break its build.</summary>
static class OutputFolder
{
    const string Name = "translated";

    /// <summary>The folder unless the user says another: <c>translated</c>, or inside a project <c>bin/translated</c> of that.</summary>
    /// <param name="directory">Where the command runs.</param>
    public static string Default(string directory) => ProjectAbove(directory) is { } project ? Path.GetRelativePath(directory, Path.Combine(Path.GetDirectoryName(project)!, "bin", Name)) : Name;

    /// <summary>What to do where a project compiles what is in a folder; null where none does.</summary>
    public static string? Warning(string folder)
    {
        folder = Path.GetFullPath(folder);
        if (ProjectAbove(folder) is not { } project) return null;
        var inside = Path.GetRelativePath(Path.GetDirectoryName(project)!, folder).Replace('\\', '/');
        var parts = inside.Split('/');
        if (parts[0] is "bin" or "obj" || parts.Any(part => part.Length > 1 && part[0] == '.') || LeavesOut(project, inside)) return null;
        return inside == "." ? $"warning: {Path.GetFileName(project)} lies here and compiles what is written; give another --out"
            : $"warning: {Path.GetFileName(project)} compiles the C# files in '{inside}' too; write <Compile Remove=\"{inside}/**\" /> into it, or leave --out out";
    }

    static string? ProjectAbove(string directory)
    {
        for (var at = new DirectoryInfo(Path.GetFullPath(directory)); at is not null; at = at.Parent)
            if (at.Exists && at.EnumerateFiles("*.csproj").Select(f => f.FullName).Order(StringComparer.Ordinal).FirstOrDefault() is { } project)
                return project;
        return null;
    }

    /// <summary>Whether the project file itself takes the folder out, or lists its files one by one.</summary>
    static bool LeavesOut(string project, string inside)
    {
        try
        {
            var elements = XDocument.Load(project).Descendants().ToList();
            return elements.Any(e => e.Name.LocalName is "EnableDefaultItems" or "EnableDefaultCompileItems" && e.Value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase))
                || elements.Where(e => e.Name.LocalName == "Compile").SelectMany(e => ((string?)e.Attribute("Remove"))?.Split(';') ?? [])
                    .Select(pattern => pattern.Trim().Replace('\\', '/')).Any(pattern => pattern.EndsWith("/**", StringComparison.Ordinal) && $"{inside}/".StartsWith(pattern[..^2], StringComparison.Ordinal));
        }
        catch (XmlException)
        {
            return false;
        }
    }
}

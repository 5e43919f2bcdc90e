using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Translator.Cli.Loading;

/// <summary>Asks MSBuild what a project compiles: its files, references and symbols, as the build itself would see them.</summary>
static class ProjectLoader
{
    /// <summary>Compiles the project; projects that it refers to come as source too, so that models may be spread over them.</summary>
    /// <exception cref="InputException">MSBuild cannot evaluate a project.</exception>
    public static Compilation Load(string project) => Load(Path.GetFullPath(project), new(StringComparer.Ordinal));

    static CSharpCompilation Load(string project, Dictionary<string, CSharpCompilation> loaded)
    {
        if (loaded.TryGetValue(project, out var known)) return known;
        using var document = Evaluate(project);
        var items = document.RootElement.GetProperty("Items");
        var properties = document.RootElement.GetProperty("Properties");
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: (properties.GetProperty("DefineConstants").GetString() ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries));
        var trees = Paths(items, "Compile").Select(file => SourceLoader.Parse(Shorten(file), options));
        var references = References(items, loaded).ToList();
        if (!references.OfType<PortableExecutableReference>().Any(r => IsDsl(r.FilePath))) references.AddRange(Loading.References.Default.OfType<PortableExecutableReference>().Where(r => IsDsl(r.FilePath)));
        return loaded[project] = SourceLoader.Create(Path.GetFileNameWithoutExtension(project), trees, references);
    }

    static IEnumerable<MetadataReference> References(JsonElement items, Dictionary<string, CSharpCompilation> loaded)
    {
        foreach (var item in items.GetProperty("ReferencePathWithRefAssemblies").EnumerateArray())
        {
            var path = item.GetProperty("FullPath").GetString()!;
            if (!IsDsl(path) && item.TryGetProperty("MSBuildSourceProjectFile", out var source) && source.GetString() is { Length: > 0 } project && project.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
                yield return Load(project, loaded).ToMetadataReference();
            else if (File.Exists(path)) yield return MetadataReference.CreateFromFile(path);
        }
    }

    static bool IsDsl(string? path) => Path.GetFileName(path) == "Translator.dll";

    static IEnumerable<string> Paths(JsonElement items, string name) =>
        items.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(item => item.GetProperty("FullPath").GetString()!) : [];

    /// <summary>The path as the user would type it, for messages.</summary>
    static string Shorten(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : path;

    static JsonDocument Evaluate(string project)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "msbuild", project, "-restore", "-nologo", "-verbosity:quiet", "-target:ResolveReferences;GenerateGlobalUsings;FindReferenceAssembliesForReferences", "-getItem:Compile", "-getItem:ReferencePathWithRefAssemblies", "-getProperty:DefineConstants", "-getProperty:LangVersion" })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InputException($"{project}: 'dotnet' cannot be started; install the .NET SDK");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        try
        {
            return JsonDocument.Parse(output);
        }
        catch (JsonException)
        {
            var line = (output + "\n" + errors.Result).Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? "MSBuild gave no reason";
            throw new InputException($"{project}: the project cannot be evaluated: {line}");
        }
    }
}

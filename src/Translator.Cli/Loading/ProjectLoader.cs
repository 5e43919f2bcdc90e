using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Translator.Cli.Loading;

/// <summary>Asks MSBuild what a project compiles: its files, references and symbols, as the build itself would see them.</summary>
static class ProjectLoader
{
    /// <exception cref="InputException">MSBuild cannot evaluate the project.</exception>
    public static Compilation Load(string project)
    {
        using var document = Evaluate(project);
        var items = document.RootElement.GetProperty("Items");
        var properties = document.RootElement.GetProperty("Properties");
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: (properties.GetProperty("DefineConstants").GetString() ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries));
        var trees = Paths(items, "Compile").Select(file => SourceLoader.Parse(Shorten(file), options));
        var references = Paths(items, "ReferencePathWithRefAssemblies").Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path)).ToList();
        if (!references.Exists(r => Path.GetFileName(r.FilePath) == "Translator.dll")) references.AddRange(References.Default.OfType<PortableExecutableReference>().Where(r => Path.GetFileName(r.FilePath) == "Translator.dll"));
        return SourceLoader.Create(Path.GetFileNameWithoutExtension(project), trees, references);
    }

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

using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Translator.Cli.Loading;

/// <summary>Asks MSBuild with which command line it would start the compiler, and takes files, references, options and generators from there. Nothing is built.</summary>
sealed class ProjectLoader
{
    const string Dsl = "Translator";

    readonly Dictionary<string, LoadedSource> loaded = new(StringComparer.Ordinal);

    /// <summary>One for each assembly: projects that share them also share the symbols of their types.</summary>
    readonly Dictionary<(string, MetadataReferenceProperties), PortableExecutableReference> assemblies = [];

    /// <summary>Loads a project, once; projects that it refers to come as source too, so that models may be spread over them.</summary>
    /// <exception cref="InputException">MSBuild cannot evaluate a project.</exception>
    public LoadedSource Load(string project)
    {
        project = Path.GetFullPath(project);
        if (loaded.TryGetValue(project, out var known)) return known;
        using var evaluated = Evaluate(project);
        var items = evaluated.RootElement.GetProperty("Items");
        var folder = Path.GetDirectoryName(project)!;
        var arguments = CSharpCommandLineParser.Default.Parse(Items(items, "CscCommandLineArgs").Select(i => i.GetProperty("Identity").GetString()!), folder, sdkDirectory: null);
        var projects = Items(items, "ProjectReference").Where(IsModels).Select(i => Load(Path.Combine(folder, PathOf(i)))).Distinct().ToList();
        var configuration = EditorConfiguration.Of(arguments.AnalyzerConfigPaths);
        var compilation = CSharpCompilation.Create(
            arguments.CompilationName ?? Path.GetFileNameWithoutExtension(project),
            arguments.SourceFiles.Select(file => SourceLoader.Parse(Shorten(file.Path), arguments.ParseOptions)),
            References(arguments, projects),
            arguments.CompilationOptions.WithSyntaxTreeOptionsProvider(configuration.Severities).WithCryptoKeyFile(null).WithCryptoKeyContainer(null).WithDelaySign(null).WithPublicSign(false));
        return loaded[project] = new(compilation, configuration, [.. arguments.AnalyzerReferences.Select(r => r.FilePath).Where(File.Exists)], projects);
    }

    /// <summary>What the compiler is given, with the source of other projects in the place of their assemblies, and the DSL of this tool where its own project is not built.</summary>
    IEnumerable<MetadataReference> References(CSharpCommandLineArguments arguments, IReadOnlyList<LoadedSource> projects)
    {
        var files = arguments.MetadataReferences.Where(r => File.Exists(r.Reference) && !projects.Any(p => p.Compilation.AssemblyName == Path.GetFileNameWithoutExtension(r.Reference))).ToList();
        foreach (var file in files) yield return Assembly(file.Reference, file.Properties);
        foreach (var project in projects) yield return project.Compilation.ToMetadataReference();
        if (!files.Any(f => IsDsl(f.Reference)))
            foreach (var reference in Loading.References.Default.OfType<PortableExecutableReference>().Where(r => IsDsl(r.FilePath)))
                yield return reference;
    }

    PortableExecutableReference Assembly(string path, MetadataReferenceProperties properties)
    {
        if (!assemblies.TryGetValue((path, properties), out var known)) assemblies.Add((path, properties), known = MetadataReference.CreateFromFile(path, properties));
        return known;
    }

    static bool IsDsl(string? path) => Path.GetFileNameWithoutExtension(path) == Dsl;

    /// <summary>A project of C# whose assembly the compiler is given, other than the DSL itself.</summary>
    static bool IsModels(JsonElement reference) => PathOf(reference) is var path && path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && !IsDsl(path)
        && !(reference.TryGetProperty("ReferenceOutputAssembly", out var output) && output.GetString() is { } text && text.Equals("false", StringComparison.OrdinalIgnoreCase));

    /// <summary>As it stands in the project: its full path would be relative to wherever MSBuild was started.</summary>
    static string PathOf(JsonElement reference) => reference.GetProperty("Identity").GetString()!.Replace('\\', Path.DirectorySeparatorChar);

    static IEnumerable<JsonElement> Items(JsonElement items, string name) => items.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];

    /// <summary>The path as the user would type it, for messages.</summary>
    static string Shorten(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : path;

    /// <summary>The project as it is compiled; of several frameworks, for the first.</summary>
    static JsonDocument Evaluate(string project)
    {
        var evaluated = Evaluate(project, framework: null);
        var frameworks = evaluated.RootElement.GetProperty("Properties").GetProperty("TargetFrameworks").GetString()?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (frameworks is not [var first, ..] || Items(evaluated.RootElement.GetProperty("Items"), "CscCommandLineArgs").Any()) return evaluated;
        evaluated.Dispose();
        return Evaluate(project, first);
    }

    static JsonDocument Evaluate(string project, string? framework)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            "msbuild", project, "-restore", "-nologo", "-verbosity:quiet", "-target:Compile",
            "-property:DesignTimeBuild=true", "-property:BuildProjectReferences=false", "-property:ProvideCommandLineArgs=true", "-property:SkipCompilerExecution=true",
            "-property:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__", // the target has an output that is never there, so that it runs
            "-getItem:CscCommandLineArgs", "-getItem:ProjectReference", "-getProperty:TargetFrameworks",
            .. framework is null ? Array.Empty<string>() : [$"-property:TargetFramework={framework}"],
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
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

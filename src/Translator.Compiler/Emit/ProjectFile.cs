namespace Translator.Compiler.Emit;

/// <summary>Files of emitted projects that are the same for every model but for some names.</summary>
static class ProjectFile
{
    /// <summary>What every emitted program has: its project, its command line and the reader of weights.</summary>
    /// <param name="model">The model's class.</param>
    /// <param name="references">Items of the project file.</param>
    /// <param name="names">What stands in the resources in capitals, and what is put there.</param>
    public static IEnumerable<EmittedFile> Common(string model, string references, IReadOnlyDictionary<string, string> names) =>
    [
        new($"{model}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
              </PropertyGroup>
            {references}
            </Project>

            """),
        From("Project.SafetensorsFile", "SafetensorsFile.cs", model, names),
        From("Project.CommandLine", "CommandLine.cs", model, names),
    ];

    /// <summary>A file from a resource.</summary>
    /// <param name="resource">The resource's name without <c>.cs</c>.</param>
    /// <param name="path">The emitted file.</param>
    /// <param name="source">What the header says that it was generated from.</param>
    /// <param name="names">What stands in the resource in capitals, and what is put there.</param>
    public static EmittedFile From(string resource, string path, string source, IReadOnlyDictionary<string, string> names)
    {
        var text = names.Aggregate(Text(resource), (result, name) => result.Replace(name.Key, name.Value));
        return new(path, Header.For(source) + text) { Namespace = names["NAMESPACE"] };
    }

    /// <summary>A file that is the same for every model.</summary>
    /// <param name="resource">The resource's name without <c>.cs</c>.</param>
    /// <param name="path">The emitted file.</param>
    public static EmittedFile Constant(string resource, string path) => new(path, Text(resource));

    static string Text(string resource)
    {
        using var stream = typeof(ProjectFile).Assembly.GetManifestResourceStream($"{resource}.cs") ?? throw new InvalidOperationException($"the resource {resource} is missing");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}

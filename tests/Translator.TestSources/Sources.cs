using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Translator.TestSources;

/// <summary>Compilations of model sources, as the command line makes them.</summary>
public static class Sources
{
    static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Microsoft.Bcl.Memory.dll" or "Translator.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    /// <summary>The folder of samples in the checkout.</summary>
    public static string Samples { get; } = typeof(Sources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "Samples").Value!;

    /// <summary>The folder of documents in the checkout.</summary>
    public static string Documents { get; } = Path.Combine(Samples, "..", "docs");

    /// <summary>The folder of the language's test models in the checkout.</summary>
    public static string Language { get; } = Path.Combine(Samples, "..", "tests", "Translator.Language.Tests");

    /// <summary>Source files, with the global usings that projects have.</summary>
    public static CSharpCompilation Compile(params (string Path, string Text)[] files) => CSharpCompilation.Create(
        "Models",
        files.Append((Path: "Usings.cs", Text: GlobalUsings)).Select(f => CSharpSyntaxTree.ParseText(f.Text, new CSharpParseOptions(LanguageVersion.Latest), f.Path)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The files of a sample.</summary>
    public static CSharpCompilation Sample(string name) => Compile(
        [.. Directory.GetFiles(Path.Combine(Samples, name), "*.cs").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)))]);
}

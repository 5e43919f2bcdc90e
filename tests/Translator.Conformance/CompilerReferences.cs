using Microsoft.CodeAnalysis;

namespace Translator.Conformance;

/// <summary>What code is compiled against: the runtime's libraries and a few of those that the suite itself runs with.</summary>
static class CompilerReferences
{
    public static IReadOnlyList<MetadataReference> Of(params string[] libraries) =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" || libraries.Contains(name)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}

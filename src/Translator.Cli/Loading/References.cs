using Microsoft.CodeAnalysis;

namespace Translator.Cli.Loading;

/// <summary>The assemblies that a model without a project is compiled against: the base library and the DSL.</summary>
static class References
{
    static readonly string[] Prefixes = ["System.Collections", "System.Linq", "System.Memory", "System.Numerics", "System.Private.CoreLib", "System.Runtime", "System.Text", "System.Threading", "System.Console", "netstandard", "mscorlib", "Microsoft.Bcl.Memory"];

    public static IReadOnlyList<MetadataReference> Default { get; } =
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && (file == "Translator.dll" || Array.Exists(Prefixes, p => file.StartsWith(p, StringComparison.Ordinal))))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}

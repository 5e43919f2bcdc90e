using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Translator.Cli.Loading;

/// <summary>Loads a project's generators, each folder's apart: the package that a project references may be another version than this tool.</summary>
sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    readonly ConcurrentDictionary<string, Folder> folders = new(StringComparer.Ordinal);

    public static GeneratorLoader Instance { get; } = new();

    public void AddDependencyLocation(string fullPath)
    {
        // what an assembly needs lies beside it
    }

    public Assembly LoadFromPath(string fullPath) => folders.GetOrAdd(Path.GetDirectoryName(fullPath)!, folder => new(folder)).LoadFromAssemblyPath(fullPath);

    sealed class Folder(string path) : AssemblyLoadContext
    {
        /// <summary>The compiler is this process's own, so that its types are the same for both sides.</summary>
        protected override Assembly? Load(AssemblyName assembly) => assembly.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ? null
            : Path.Combine(path, $"{assembly.Name}.dll") is var file && File.Exists(file) ? LoadFromAssemblyPath(file) : null;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Translator.Compiler.Emit;

namespace Translator.Cli.Loading;

/// <summary>From what the user names (a file, a folder, a project) to source.</summary>
static class SourceLoader
{
    const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>Compiles the source. Errors of the compiler are not looked at here.</summary>
    /// <exception cref="InputException">There is nothing at the path, or no C# in it.</exception>
    public static LoadedSource Load(string path)
    {
        if (path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)) return new ProjectLoader().Load(RequireFile(path));
        if (Directory.Exists(path)) return LoadFolder(path);
        var file = RequireFile(path);
        if (!file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)) throw new InputException($"{path}: a model is a .cs file, a folder or a .csproj");
        var alone = Compile([file]);
        if (!HasErrors(alone) && !HasPartialTypes(alone)) return alone;

        // A model's parts are often in the files beside it.
        var together = Compile([file, .. Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(file))!, "*.cs").Where(other => Path.GetFullPath(other) != Path.GetFullPath(file)).Order(StringComparer.Ordinal)]);
        return HasErrors(together) ? alone : together;
    }

    static string RequireFile(string path) => File.Exists(path) ? path : throw new InputException($"{path}: there is no such file or folder");

    static LoadedSource LoadFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !IsOutput(Path.GetRelativePath(folder, f)) && !IsEmitted(f)).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new InputException($"{folder}: there are no .cs files in this folder");
        var compilation = Compile(files);
        return HasErrors(compilation) && Directory.GetFiles(folder, "*.csproj") is [var project] ? new ProjectLoader().Load(project) : compilation;
    }

    static bool IsOutput(string relative) => relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Any(part => part is "bin" or "obj");

    /// <summary>Whether <c>translate</c> wrote the file: its default folder is often inside the one that is read.</summary>
    static bool IsEmitted(string file)
    {
        try
        {
            using var reader = new StreamReader(file);
            var beginning = new char[256];
            return EmittedFile.IsEmitted(new string(beginning, 0, reader.ReadBlock(beginning)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // parsing it says why it cannot be read
        }
    }

    /// <summary>Whether a type may have further parts in other files.</summary>
    static bool HasPartialTypes(LoadedSource source) => source.Compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()).Any(t => t.Modifiers.Any(SyntaxKind.PartialKeyword));

    static bool HasErrors(LoadedSource source) => source.Compilation.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error);

    static LoadedSource Compile(IReadOnlyList<string> files)
    {
        var trees = files.Select(f => Parse(f)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Options)).ToList();
        var kind = trees.Any(t => t.GetRoot().ChildNodes().Any(n => n is GlobalStatementSyntax)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var configuration = EditorConfiguration.Above(files);
        var options = new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: true).WithSyntaxTreeOptionsProvider(configuration.Severities);
        return new(CSharpCompilation.Create(Path.GetFileNameWithoutExtension(files[0]), trees, References.Default, options), configuration, [], []);
    }

    static CSharpParseOptions Options { get; } = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <summary>Parses a file.</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static SyntaxTree Parse(string file, CSharpParseOptions? options = null)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return CSharpSyntaxTree.ParseText(SourceText.From(stream), options ?? Options, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new InputException($"{file}: the file cannot be read ({e.Message.Split('\n')[0]})");
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Translator.TestSources;

/// <summary>Compiles emitted code under the compiler's strictest rules, against libraries that the test project runs with.</summary>
public static class EmittedCode
{
    const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    /// <summary>What TensorFlow.NET code is compiled against: signatures, because the library itself is not in every feed.</summary>
    public static IReadOnlyList<string> TensorFlowNet { get; } = ["Tensorflow.Binding.dll", "Google.Protobuf.dll"];

    /// <summary>The compiler's warnings and errors.</summary>
    /// <param name="files">Names and texts.</param>
    /// <param name="libraries">Names of libraries beside the runtime's.</param>
    /// <param name="kind">A library, or a program.</param>
    /// <exception cref="ArgumentException">A library is not there.</exception>
    public static IEnumerable<Diagnostic> Problems(IEnumerable<(string Path, string Text)> files, IReadOnlyList<string> libraries, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" || libraries.Contains(name)))
            .Select(path => MetadataReference.CreateFromFile(path)).ToList();
        if (libraries.FirstOrDefault(library => !references.Exists(r => Path.GetFileName(r.FilePath) == library)) is { } missing) throw new ArgumentException($"the test project does not reference {missing}", nameof(libraries));
        return CSharpCompilation.Create(
            "Emitted",
            files.Select(f => CSharpSyntaxTree.ParseText(f.Text, options, f.Path)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options)),
            references,
            new CSharpCompilationOptions(kind, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)])) // versions of references, which the SDK suppresses too
            .GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning);
    }
}

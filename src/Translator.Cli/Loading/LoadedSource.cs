using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Cli.Loading;

/// <summary>Source as a build sees it.</summary>
/// <param name="Compilation">What the author wrote; generators have not run.</param>
/// <param name="Configuration">What <c>.editorconfig</c> files and the project say to analyzers.</param>
/// <param name="Generators">The assemblies whose generators the build runs; none where there is no project.</param>
/// <param name="Projects">Projects that this one refers to, as source.</param>
sealed record LoadedSource(CSharpCompilation Compilation, EditorConfiguration Configuration, IReadOnlyList<string> Generators, IReadOnlyList<LoadedSource> Projects)
{
    /// <summary>What the project says about all of its models.</summary>
    public ProjectSettings Settings { get; } = ProjectSettings.Of(Configuration.GlobalOptions);

    /// <summary>The errors of the compiler, with advice. Where there are some, generators are asked for what is missing: programs use the classes that are generated for their models.</summary>
    public IReadOnlyList<Diagnostic> Errors(CancellationToken cancellation) => ErrorsIn(Compilation, cancellation).Count == 0 ? []
        : [.. ErrorsIn(WithGenerated(cancellation), cancellation).OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).Select(error => DslNames.Advised(error, Compilation))];

    static List<Diagnostic> ErrorsIn(Compilation compilation, CancellationToken cancellation) => [.. compilation.GetDiagnostics(cancellation).Where(d => d is { Severity: DiagnosticSeverity.Error, IsWarningAsError: false })];

    Compilation WithGenerated(CancellationToken cancellation)
    {
        var compilation = Projects.Aggregate(Compilation, (result, project) => result.ReplaceReference(result.References.OfType<CompilationReference>().First(r => r.Compilation == project.Compilation), project.WithGenerated(cancellation).ToMetadataReference()));
        var generators = Generators.SelectMany(path => new AnalyzerFileReference(path, GeneratorLoader.Instance).GetGenerators(LanguageNames.CSharp)).ToList();
        if (generators.Count == 0) return compilation;
        CSharpGeneratorDriver.Create(generators, [], (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options, Configuration).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, cancellation);
        return generated;
    }
}

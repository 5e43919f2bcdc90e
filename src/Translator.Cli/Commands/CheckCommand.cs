using System.CommandLine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Spectre.Console;
using Translator.Analyzers;
using Translator.Cli.Loading;
using Translator.Cli.Output;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;
using Translator.Compiler.TorchSharp;
using Translator.Generators;

namespace Translator.Cli.Commands;

/// <summary><c>translator check PATH</c>: what an editor shows about the models of a file, folder, project or solution.</summary>
static class CheckCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var path = new Argument<string>("PATH") { Description = "A .cs file, a folder, a .csproj, .sln or .slnx." };
        var severity = new Option<string>("--severity") { Description = "The least severity to show: info, warning or error.", HelpName = "SEVERITY", DefaultValueFactory = _ => "info" };
        var sarif = new Option<string?>("--sarif") { Description = "Also writes the findings as SARIF 2.1.0, which CI systems read.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Prints the findings as JSON instead." };
        var command = new Command("check", "Shows the mistakes in models, with their places: shapes, modules, numerics, differences between the frameworks.") { path, severity, sarif, json };
        command.SetAction(async (parsed, cancellation) =>
        {
            var least = Severity(parsed.GetValue(severity)!);
            var (found, models) = await ProgressDisplay.ShowAsync(console, "checking the models", _ => FindAsync(parsed.GetValue(path)!, cancellation));
            found = [.. found.Where(d => d.Severity >= least)];
            if (parsed.GetValue(sarif) is { } file) SarifLog.Write(file, found);
            if (parsed.GetValue(json)) DiagnosticJson.Write(Console.Out, found);
            else DiagnosticReport.Write(console, found, models);
            return found.Exists(d => d.Severity >= DiagnosticSeverity.Warning) ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    /// <summary>The diagnostics of every model, in order of place, and the number of models.</summary>
    /// <remarks>Where the source does not compile, the compiler's errors are among them, and what is known of models that can be read in spite of them.</remarks>
    /// <exception cref="InputException">There are no models.</exception>
    static async Task<(List<Diagnostic> Found, int Models)> FindAsync(string path, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        var sources = SolutionLoader.Load(path).Select(source => (Source: source, Models: ModelFinder.Find(source.Compilation, cancellation).Count)).ToList();
        var models = sources.Sum(s => s.Models);
        foreach (var (source, here) in sources)
        {
            if (here == 0 && models > 0) continue;
            var errors = source.Errors(cancellation); // without any model, the compiler may say why
            found.AddRange(errors);
            if (here == 0) continue;
            var compilation = source.Compilation;
            var about = await compilation.WithAnalyzers([new ModelAnalyzer()], new AnalyzerOptions([], source.Configuration)).GetAnalyzerDiagnosticsAsync(cancellation);
            CSharpGeneratorDriver.Create([new ModelGenerator().AsSourceGenerator()], [], (CSharpParseOptions)compilation.SyntaxTrees[0].Options, source.Configuration).RunGeneratorsAndUpdateCompilation(compilation, out _, out var generation, cancellation);
            var untranslated = generation.Any(d => d.Id == GenerationDiagnostics.NotGenerated.Id) ? [] : InTorchSharp(source, cancellation); // the generator has said it already
            found.AddRange(about.Concat(generation).Concat(untranslated).Where(d => errors.Count == 0 || d.Id != ModelDiagnostics.NotCompilable.Id && !errors.Any(error => LineOf(error) == LineOf(d))));
        }

        return models == 0 && found.Count == 0
            ? throw new InputException($"{path}: there is no model; mark a class that derives from Module with [Model]")
            : ([.. found.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)], models);
    }

    /// <summary>What models for TorchSharp cannot have there. An editor leaves that to the generator, which writes the code anyway where the project has the package.</summary>
    static IEnumerable<Diagnostic> InTorchSharp(LoadedSource source, CancellationToken cancellation)
    {
        var compilation = source.Compilation.Unified();
        return from model in ModelFinder.Find(compilation, cancellation)
               let reading = ModelReader.Read(compilation, model, new() { Project = source.Settings }, cancellation)
               where reading.Graph is not null && reading.Targets.HasFlag(Targets.TorchSharp)
               from problem in TorchSharpEmitter.Emit(compilation, model, null, cancellation, reading.Semantics).Problems
               select Diagnostic.Create(ModelDiagnostics.MissingOnTarget, problem.Location, "TorchSharp", problem.Message);
    }

    static (string, int) LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan() is var place ? (place.Path, place.StartLinePosition.Line) : default;

    static DiagnosticSeverity Severity(string name) => name.ToLowerInvariant() switch
    {
        "info" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => throw new InputException($"--severity {name}: it is one of info, warning and error"),
    };
}

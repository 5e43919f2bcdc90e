using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.Reading;

/// <summary>From the C# source of a model to its graph.</summary>
public static class ModelReader
{
    /// <summary>Reads one model. Never throws, whatever the source looks like: what is wrong is in the diagnostics.</summary>
    /// <param name="compilation">The source with its references, the DSL among them.</param>
    /// <param name="model">The model's class.</param>
    /// <param name="request">Configuration.</param>
    /// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public static ModelReading Read(Compilation compilation, INamedTypeSymbol model, ModelRequest? request = null, CancellationToken cancellation = default)
    {
        request ??= new ModelRequest();
        var reading = Read(compilation, model, request, out var passing, cancellation);
        var (first, checks) = (reading, 0);

        // a check of the model's own threw for sizes that nobody gave: those for which it passes are as good
        for (; passing is not null && checks < MostChecks; checks++) reading = Read(compilation, model, request with { Typical = passing }, out passing, cancellation);
        return passing is null ? reading : first;
    }

    /// <summary>More checks in a model that all fail for typical sizes are not looked through.</summary>
    const int MostChecks = 16;

    static ModelReading Read(Compilation compilation, INamedTypeSymbol model, ModelRequest request, out IReadOnlyDictionary<string, long>? passing, CancellationToken cancellation)
    {
        passing = null;
        var interpreter = new Interpreter(compilation, request, cancellation);
        try
        {
            var graph = interpreter.Run(model);
            return Reading(graph, graph is null ? [] : [.. interpreter.Assumed(graph)]);
        }
        catch (ReadingException e)
        {
            passing = e.Passing;
            return Reading(null, [e.Diagnostic]);
        }
        catch (ModelException e)
        {
            return Reading(null, [Diagnostic.Create(ModelDiagnostics.ModelError, model.Locations.FirstOrDefault(), e.Message)]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // what does not compile may be read as anything
            if (interpreter.VisitedTrees.Select(tree => interpreter.Semantics.Of(tree)?.GetDiagnostics(cancellationToken: cancellation).FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error)).FirstOrDefault(d => d is not null) is { } wrong)
                return Reading(null, [Diagnostic.Create(ModelDiagnostics.NotCompilable, wrong.Location, $"'{wrong.Location.SourceTree!.GetText(cancellation).ToString(wrong.Location.SourceSpan)}'")]);

            // A defect of the reader itself: the author still gets a diagnostic at the model, and the host keeps running.
            return Reading(null, [Diagnostic.Create(ModelDiagnostics.ReaderFailed, model.Locations.FirstOrDefault(), model.Name, $"{e.GetType().Name}: {e.Message.Split('\n')[0].Trim()}")]);
        }

        ModelReading Reading(Graph? graph, IReadOnlyList<Diagnostic> diagnostics) =>
            new(model, graph, [.. interpreter.Mistakes, .. diagnostics], [.. interpreter.VisitedTrees]) { Module = interpreter.Configured, Names = interpreter.Names, Targets = ModelSettings.Of(model).Targets & request.Project.Targets, Configuration = interpreter.Configuration, Creations = interpreter.Creations, UnrolledLoops = interpreter.UnrolledLoops, Shapes = interpreter.Shapes, Semantics = interpreter.Semantics };
    }
}

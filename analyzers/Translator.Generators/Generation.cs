using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Emit;
using Translator.Compiler.Reading;
using Translator.Compiler.TensorFlow;
using Translator.Compiler.TensorFlowNet;
using Translator.Compiler.TorchSharp;

namespace Translator.Generators;

/// <summary>A generated file.</summary>
/// <param name="Name">Its name in the project: namespace and class.</param>
/// <param name="Text">The C#.</param>
/// <param name="Model">The model that it was generated for.</param>
sealed record GeneratedFile(string Name, string Text, string Model);

/// <summary>What one model gives.</summary>
/// <param name="Code">The files; other models may give some of them too.</param>
/// <param name="Reasons">Why some are missing. What is wrong with the model itself is for the analyzer to say.</param>
sealed record Generation(EquatableArray<GeneratedFile> Code, EquatableArray<DiagnosticInfo> Reasons)
{
    static readonly ReadingCache<Generation> Cache = new();

    /// <summary>Reads the model, or remembers it.</summary>
    public static Generation Of(GenerationRequest request, Compilation compilation, CancellationToken cancellation)
    {
        compilation = compilation.Unified();
        if (compilation.Assembly.GetTypeByMetadataName(request.Model) is not { } model) return Nothing;
        if (request.Obstacle != Obstacle.None) return new(default, new([DiagnosticInfo.Of(Diagnostic.Create(Reason(request.Obstacle), model.Locations[0], model.Name))]));
        return ModelFinder.IsModel(model)
            ? Cache.Get(compilation, model, new() { Project = request.Project }, $"{request.Targets}\n{request.Namespace}", reading => Write(request, compilation, model, reading, cancellation), cancellation)
            : Nothing;
    }

    /// <summary>Every file once.</summary>
    public static IEnumerable<GeneratedFile> Files(ImmutableArray<Generation> generations) => generations.SelectMany(g => g.Code).GroupBy(f => f.Name, StringComparer.OrdinalIgnoreCase).Select(same => same.First());

    /// <summary>Every problem, and files of different classes that would have one name.</summary>
    public static IEnumerable<DiagnosticInfo> Problems(ImmutableArray<Generation> generations) => generations.SelectMany(g => g.Reasons).Concat(
        from same in generations.SelectMany(g => g.Code).GroupBy(f => f.Name, StringComparer.OrdinalIgnoreCase)
        where same.Any(f => f.Text != same.First().Text)
        select DiagnosticInfo.Of(Diagnostic.Create(GenerationDiagnostics.SameName, Location.None, same.Key, string.Join(" and ", same.Select(f => f.Model).Distinct()))));

    static Generation Nothing { get; } = new(default, default);

    static Derived<Generation> Write(GenerationRequest request, Compilation compilation, INamedTypeSymbol model, ModelReading reading, CancellationToken cancellation)
    {
        if (reading.Graph is not { } graph || reading.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)) return new(Nothing, []);
        var targets = new[]
        {
            Target(Targets.TorchSharp, () => TorchSharpEmitter.Emit(compilation, model, new() { Namespace = request.Namespace }, cancellation, reading.Semantics)),
            Target(Targets.TensorFlow, () => TensorFlowNetEmitter.Emit(model, TfLowering.Lower(graph, cancellation), request.Namespace)),
        };
        var files = targets.SelectMany(t => t.Files).Select(f => new GeneratedFile($"{f.Namespace}.{FileName(f)}", f.Text, model.ToDisplayString()));
        var reasons = targets.SelectMany(t => t.Problems).Select(p => DiagnosticInfo.Of(Diagnostic.Create(GenerationDiagnostics.NotGenerated, p.Location, model.Name, p.Message)));
        return new(new(new([.. files]), new([.. reasons])), targets.SelectMany(t => t.Sources));

        // a target that cannot express the model leaves the other one as it is
        EmissionResult Target(Targets target, Func<EmissionResult> emit)
        {
            if (!request.Targets.HasFlag(target)) return new([], []);
            try
            {
                var emitted = emit();
                return emitted.Problems is [var problem, ..] ? Without(problem.Location, problem.Message) with { Sources = emitted.Sources } : emitted;
            }
            catch (ModelException e)
            {
                return Without(model.Locations[0], e.Message);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // a defect of ours: the project still compiles, and the author knows what is missing
                return Without(model.Locations[0], $"the generator failed with {e.GetType().Name}: {e.Message.Split('\n')[0].Trim()}; please report it");
            }

            EmissionResult Without(Location place, string message) => new([], [new(place, $"{target}: {message}")]);
        }
    }

    /// <summary>The file's name without the namespace that files of other namespaces have in theirs.</summary>
    static string FileName(EmittedFile file) => file.Path.StartsWith(file.Namespace + ".", StringComparison.Ordinal) ? file.Path.Substring(file.Namespace.Length + 1) : file.Path;

    static DiagnosticDescriptor Reason(Obstacle obstacle) => obstacle == Obstacle.NotPartial ? GenerationDiagnostics.NotPartial : GenerationDiagnostics.NoPackage;
}

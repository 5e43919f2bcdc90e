using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Translator.Compiler.Reading;

namespace Translator.Generators;

/// <summary>
/// Adds TorchSharp and TensorFlow.NET classes of the project's models to the compilation. Every step carries equatable values; the one that sees the compilation
/// gives what it remembers unless the model's reading could have changed (<see cref="Compiler.Reading.ReadingCache{T}"/>).
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.CompilationProvider.SelectMany(MarkedModel.All).WithTrackingName(Steps.Models);
        var options = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => ProjectSettings.Of(provider.GlobalOptions)).WithTrackingName(Steps.Options);
        var packages = context.CompilationProvider.Select(Packages.Of).WithTrackingName(Steps.Packages);

        var requests = models.Combine(options).Combine(packages)
            .Select(static (input, _) => GenerationRequest.Of(input.Left.Left, input.Left.Right, input.Right))
            .Where(static request => request is not null)
            .WithTrackingName(Steps.Requests);
        var generations = requests.Combine(context.CompilationProvider)
            .Select(static (input, cancellation) => Generation.Of(input.Left!, input.Right, cancellation))
            .WithTrackingName(Steps.Generations);
        var files = generations.Collect()
            .SelectMany(static (all, _) => Generation.Files(all))
            .WithTrackingName(Steps.Files);
        var problems = generations.Collect().Combine(options)
            .SelectMany(static (input, _) => Generation.Problems(input.Left).Concat(input.Right.Problems))
            .WithTrackingName(Steps.Problems);

        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.Name, SourceText.From(file.Text, Encoding.UTF8)));
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }
}

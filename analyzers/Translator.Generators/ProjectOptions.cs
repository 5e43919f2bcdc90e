using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Generators;

/// <summary>What the project's MSBuild properties say; a model's own <see cref="ModelAttribute"/> comes before them.</summary>
/// <param name="Generate"><c>TranslatorGenerate</c>: code is generated for models that are not partial too.</param>
/// <param name="Targets"><c>TranslatorTargets</c>: TorchSharp, TensorFlow or both; both unless said.</param>
/// <param name="Namespace"><c>TranslatorNamespace</c>: the namespace of generated classes, before <c>.Eager</c> and <c>.Graphs</c>.</param>
/// <param name="Sizes"><c>TranslatorSizes</c>: numbers for names in the shapes of inputs.</param>
/// <param name="Problems">Properties that make no sense.</param>
sealed record ProjectOptions(bool Generate, Targets Targets, string? Namespace, string? Sizes, EquatableArray<DiagnosticInfo> Problems)
{
    public static ProjectOptions Of(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        string? Property(string name) => provider.GlobalOptions.TryGetValue($"build_property.{name}", out var value) && value.Trim().Length > 0 ? value.Trim() : null;
        var problems = new List<DiagnosticInfo>();
        var targets = Targets.None;
        foreach (var part in (Property("TranslatorTargets") ?? nameof(Targets.All)).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Enum.TryParse<Targets>(part.Trim(), ignoreCase: true, out var target) && !char.IsDigit(part.Trim()[0])) targets |= target;
            else problems.Add(Wrong("TranslatorTargets", $"'{part.Trim()}' is no target; the targets are TorchSharp and TensorFlow"));
        }

        var sizes = Property("TranslatorSizes");
        try
        {
            ModelSettings.ParseSizes(sizes);
        }
        catch (ModelException e)
        {
            problems.Add(Wrong("TranslatorSizes", e.Message));
            sizes = null;
        }

        var generate = Property("TranslatorGenerate");
        if (generate is not null && !bool.TryParse(generate, out _)) problems.Add(Wrong("TranslatorGenerate", $"'{generate}' is neither true nor false"));
        return new(bool.TryParse(generate, out var all) && all, targets, Property("TranslatorNamespace"), sizes, new([.. problems]));
    }

    static DiagnosticInfo Wrong(string property, string message) => DiagnosticInfo.Of(Diagnostic.Create(GenerationDiagnostics.ProjectProperty, Location.None, property, message));
}

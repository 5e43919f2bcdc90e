using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Reading;

/// <summary>What the project's MSBuild properties say about all of its models; a model's own <see cref="ModelAttribute"/> comes before them.</summary>
/// <param name="Generate"><c>TranslatorGenerate</c>: code is generated for models that are not partial too.</param>
/// <param name="Targets"><c>TranslatorTargets</c>: what models are translated to; every target unless said.</param>
/// <param name="Namespace"><c>TranslatorNamespace</c>: the namespace of generated classes, before <c>.Eager</c> and <c>.Graphs</c>.</param>
/// <param name="Sizes"><c>TranslatorSizes</c>: numbers for names in the shapes of inputs.</param>
/// <param name="Unroll"><c>TranslatorUnroll</c>: turns of a counting loop that static targets write out.</param>
/// <param name="Problems">Properties that make no sense.</param>
public sealed record ProjectSettings(bool Generate, Targets Targets, string? Namespace, string? Sizes, int? Unroll, EquatableArray<DiagnosticInfo> Problems)
{
    /// <summary>The settings of a project that says nothing.</summary>
    public static ProjectSettings Default { get; } = new(false, Targets.All, null, null, null, default);

    /// <summary>The settings that analyzers and generators are told.</summary>
    public static ProjectSettings Of(AnalyzerConfigOptions options)
    {
        string? Property(string name) => options.TryGetValue($"build_property.{name}", out var value) && value.Trim().Length > 0 ? value.Trim() : null;
        var problems = new List<DiagnosticInfo>();
        void Wrong(string property, string message) => problems.Add(DiagnosticInfo.Of(Diagnostic.Create(GenerationDiagnostics.ProjectProperty, Location.None, property, message)));

        var targets = Targets.None;
        foreach (var part in (Property("TranslatorTargets") ?? nameof(Targets.All)).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim()))
        {
            if (Enum.TryParse<Targets>(part, ignoreCase: true, out var target) && !char.IsDigit(part[0])) targets |= target;
            else Wrong("TranslatorTargets", $"'{part}' is no target; the targets are TorchSharp, TensorFlow, TensorFlowJs and Onnx");
        }

        var sizes = Property("TranslatorSizes");
        try
        {
            ModelSettings.ParseSizes(sizes);
        }
        catch (ModelException e)
        {
            Wrong("TranslatorSizes", e.Message);
            sizes = null;
        }

        var generate = Property("TranslatorGenerate");
        if (generate is not null && !bool.TryParse(generate, out _)) Wrong("TranslatorGenerate", $"'{generate}' is neither true nor false");
        var unroll = Property("TranslatorUnroll");
        if (!int.TryParse(unroll, NumberStyles.None, CultureInfo.InvariantCulture, out var turns) && unroll is not null) Wrong("TranslatorUnroll", $"'{unroll}' is no number of turns");
        return new(bool.TryParse(generate, out var all) && all, targets, Property("TranslatorNamespace"), sizes, turns > 0 ? turns : null, new([.. problems]));
    }
}

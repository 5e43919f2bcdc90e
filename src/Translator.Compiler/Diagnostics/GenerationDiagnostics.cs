using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Diagnostics;

/// <summary>What the source generator alone can know. What is wrong with a model is in <see cref="ModelDiagnostics"/>, which the analyzer reports.</summary>
public static class GenerationDiagnostics
{
    /// <summary>Settings of generated code on a class for which none is generated.</summary>
    public static DiagnosticDescriptor NotPartial { get; } = Make("TR7001", "Model is not partial", "{0} sets the namespace of generated classes, but is not partial, so that none are generated: make it partial, or set TranslatorGenerate to true in the project", DiagnosticSeverity.Warning);

    /// <summary>Nothing to generate for.</summary>
    public static DiagnosticDescriptor NoPackage { get; } = Make("TR7002", "No package to generate code for", "TranslatorGenerate is true, but the project references neither TorchSharp nor TensorFlow.NET, so that nothing is generated for {0}", DiagnosticSeverity.Warning);

    /// <summary>A target cannot express the model.</summary>
    public static DiagnosticDescriptor NotGenerated { get; } = Make("TR7003", "Code cannot be generated", "{0} cannot be generated for {1}", DiagnosticSeverity.Error);

    /// <summary>Two classes would be generated under one name.</summary>
    public static DiagnosticDescriptor SameName { get; } = Make("TR7004", "Generated classes have the same name", "{0} would be generated twice and differently, for {1}: give one of the models another Namespace", DiagnosticSeverity.Error);

    /// <summary>An MSBuild property that makes no sense.</summary>
    public static DiagnosticDescriptor ProjectProperty { get; } = Make("TR7005", "Property of the project is wrong", "the property {0}: {1}", DiagnosticSeverity.Warning);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NotPartial, NoPackage, NotGenerated, SameName, ProjectProperty];

    static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "Translator.Generation", severity, isEnabledByDefault: true, helpLinkUri: $"{ModelDiagnostics.HelpRoot}{id}.md");
}

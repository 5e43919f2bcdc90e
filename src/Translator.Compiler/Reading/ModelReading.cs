using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Reading;

/// <summary>What reading a model gave: a graph, or diagnostics that say why there is none.</summary>
/// <param name="Model">The model's class; null when none was found.</param>
/// <param name="Graph">The graph; null when a diagnostic is an error.</param>
/// <param name="Diagnostics">What is wrong, each at its exact place.</param>
/// <param name="Sources">The syntax trees that the reading depends on.</param>
public sealed record ModelReading(INamedTypeSymbol? Model, Graph? Graph, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyCollection<SyntaxTree> Sources)
{
    /// <summary>The configured model, whose parameters know names, shapes and initialisers; null when it could not be constructed.</summary>
    public Module? Module { get; init; }

    /// <summary>The expression in the source that made each module, parameter and buffer; none for those that the DSL's own layers make for themselves.</summary>
    public IReadOnlyDictionary<object, SyntaxNode> Creations { get; init; } = new Dictionary<object, SyntaxNode>();
}

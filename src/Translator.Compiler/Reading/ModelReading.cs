using Microsoft.CodeAnalysis;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.Reading;

/// <summary>What reading a model gave: a graph, or diagnostics that say why there is none.</summary>
/// <param name="Model">The model's class; null when none was found.</param>
/// <param name="Graph">The graph; null when a diagnostic is an error.</param>
/// <param name="Diagnostics">What is wrong, and what the graph takes for granted, each at its exact place.</param>
/// <param name="Sources">The syntax trees that the reading depends on.</param>
public sealed record ModelReading(INamedTypeSymbol? Model, Graph? Graph, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyCollection<SyntaxTree> Sources)
{
    /// <summary>The configured model, whose parameters know names, shapes and initialisers; null when it could not be constructed.</summary>
    public Module? Module { get; init; }

    /// <summary>The names of what the model holds; null when it could not be constructed.</summary>
    internal ModuleNames? Names { get; init; }

    /// <summary>What the model is translated to, as the author and the project say.</summary>
    public Targets Targets { get; init; } = Targets.All;

    /// <summary>What the reading has bound, for those who look at the same source; null where nothing was read.</summary>
    public SemanticModels? Semantics { get; init; }

    /// <summary>How the model was made: the constructor arguments, or the static property.</summary>
    public ModelConfiguration Configuration { get; init; } = new();

    /// <summary>The expression in the source that made each module, parameter and buffer; none for those that the DSL's own layers make for themselves.</summary>
    public IReadOnlyDictionary<object, SyntaxNode> Creations { get; init; } = new Dictionary<object, SyntaxNode>();

    /// <summary>The loops of the source that the graph has turn by turn.</summary>
    public IReadOnlyDictionary<SyntaxNode, UnrolledLoop> UnrolledLoops { get; init; } = new Dictionary<SyntaxNode, UnrolledLoop>();

    /// <summary>The shapes of the statements of the source whose values are tensors; a method's expression stands for its statement.</summary>
    public IReadOnlyDictionary<SyntaxNode, StatementShapes> Shapes { get; init; } = new Dictionary<SyntaxNode, StatementShapes>();
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Translator.Compiler.Interpretation;
using Translator.Compiler.Reading;
using Translator.Operators;

namespace Translator.Compiler.Analysis;

/// <summary>What rules ask about one model: its graph, its modules, and where in the source each came from.</summary>
sealed class ModelFacts(Compilation compilation, ModelReading reading, CancellationToken cancellation)
{
    readonly Lazy<ILookup<Tensor, Node>> users = new(() => (
        from node in reading.Graph is null ? [] : WithBodies(reading.Graph)
        from input in node.Inputs
        where input is not null
        select (input, node)).Distinct().ToLookup(u => u.input, u => u.node));

    readonly Lazy<IReadOnlyList<Node>> nodes = new(() => reading.Graph is null ? [] : [.. WithBodies(reading.Graph)]);

    readonly Lazy<Applications> applications = new(() => new(reading.Graph is null ? [] : WithBodies(reading.Graph), reading.Creations, reading.Sources));

    readonly Lazy<HashSet<Tensor>> outputs = new(() => reading.Graph is null ? [] : new(WithBodies(reading.Graph).SelectMany(Bodies).Append(reading.Graph).SelectMany(g => g.Outputs.Concat(g.Updates.Select(u => u.Value)))));

    readonly SemanticModels semantics = reading.Semantics ?? new(compilation);

    readonly Lazy<ILookup<string, SyntaxTree>> trees = new(() => reading.Sources.ToLookup(t => t.FilePath));

    /// <summary>The source with its references.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>What the reader made of the model.</summary>
    public ModelReading Reading { get; } = reading;

    /// <summary>The model's class.</summary>
    public INamedTypeSymbol Type => Reading.Model!;

    /// <summary>The graph; null when the model does not read.</summary>
    public Graph? Graph => Reading.Graph;

    /// <summary>The configured model; null when the model does not read.</summary>
    public Module? Module => Reading.Module;

    /// <summary>Ends the analysis with <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The nodes of the graph and of the bodies of branches and loops in it, inputs before users.</summary>
    public IReadOnlyList<Node> Nodes => nodes.Value;

    /// <summary>What the author wrote to make each node.</summary>
    public Applications Applications => applications.Value;

    /// <summary>What the model is translated to.</summary>
    public Translator.Targets Targets { get; } = reading.Targets;

    /// <summary>Whether a tensor leaves the graph or body that computes it: as output, or as a buffer's new value.</summary>
    public bool IsOutput(Tensor tensor) => outputs.Value.Contains(tensor);

    /// <summary>The nodes that read a tensor, in order, each once.</summary>
    public IEnumerable<Node> UsersOf(Tensor tensor) => users.Value[tensor];

    /// <summary>The expression in the source that made a module, parameter or buffer; null when one of the DSL's own layers made it for itself.</summary>
    public SyntaxNode? CreationOf(object part) => Reading.Creations.TryGetValue(part, out var syntax) ? syntax : null;

    /// <summary>The call in the source that made a node; null where the author wrote none, as for inputs.</summary>
    public Location? LocationOf(Node node) => node.Location is { } location ? LocationOf(location) : null;

    /// <summary>A place of the graph as a place of the compilation.</summary>
    public Location? LocationOf(SourceLocation location) =>
        trees.Value[location.File].FirstOrDefault(t => location.Start + location.Length <= t.Length) is { } tree ? Location.Create(tree, new TextSpan(location.Start, location.Length)) : null;

    /// <summary>The call in the source that made a node; null where the author wrote none.</summary>
    public SyntaxNode? SyntaxOf(Node node) => LocationOf(node) is { SourceTree: { } tree } location ? tree.GetRoot(Cancellation).FindNode(location.SourceSpan, getInnermostNodeForTie: true) : null;

    /// <summary>The semantic model of a tree of this compilation or of a project that it references.</summary>
    public SemanticModel? SemanticModelOf(SyntaxTree tree) => semantics.Of(tree);

    /// <summary>Whether a module, parameter, or a list of them is in a field.</summary>
    public static bool Holds(object? value) => ModuleNames.Flatten("", value).Any();

    /// <summary>The model and the modules in it whose classes are source, each once.</summary>
    public IEnumerable<SourceModule> SourceModules => Reading.Names?.Modules.OfType<SourceModule>() ?? [];

    static IEnumerable<Node> WithBodies(Graph graph) => graph.Nodes.SelectMany(node => Bodies(node).SelectMany(WithBodies).Append(node));

    static IReadOnlyList<Graph> Bodies(Node node) => node.Operator switch
    {
        If branch => [branch.Then, branch.Otherwise],
        While loop => [loop.Condition, loop.Body],
        _ => [],
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Translator.Compiler.Analysis;

/// <summary>For every node of a graph what the author wrote to make it, and for every such place its nodes.</summary>
sealed class Applications
{
    readonly Dictionary<Node, Application> byNode = [];
    readonly Dictionary<SyntaxNode, List<Node>> byPlace = [];
    readonly Dictionary<SourceLocation, SyntaxNode?> places = [];
    readonly IReadOnlyDictionary<object, SyntaxNode> creations;
    readonly Dictionary<string, SyntaxTree> trees;

    /// <param name="nodes">The nodes of a graph and of the bodies in it.</param>
    /// <param name="creations">Where modules were made.</param>
    /// <param name="sources">The trees that were read.</param>
    public Applications(IEnumerable<Node> nodes, IReadOnlyDictionary<object, SyntaxNode> creations, IEnumerable<SyntaxTree> sources)
    {
        this.creations = creations;
        trees = sources.GroupBy(t => t.FilePath, StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (Find(node) is not { } application) continue;
            byNode.Add(node, application);
            if (!byPlace.TryGetValue(application.Place, out var made)) byPlace.Add(application.Place, made = []);
            made.Add(node);
        }
    }

    /// <summary>What made a node; null where its place in the source is not known.</summary>
    public Application? this[Node node] => byNode.TryGetValue(node, out var application) ? application : null;

    /// <summary>All nodes that were made at a place.</summary>
    public IReadOnlyList<Node> At(SyntaxNode place) => byPlace.TryGetValue(place, out var nodes) ? nodes : [];

    Application? Find(Node node)
    {
        var place = node.Location is { } location ? PlaceOf(location) : null;
        if (LayerOf(node.Scope) is not { } layer) return place is null ? null : new(NameOf(place), place, null);

        // a Sequential calls its layers itself: what the author wrote of them is their creation
        if (layer.Parent?.Module is Sequential) place = creations.TryGetValue(layer.Module, out var creation) ? creation : null;
        return place is null ? null : new(layer.TypeName, place, layer.Module);
    }

    /// <summary>The call of the outermost of the DSL's own layers around a node that is no container.</summary>
    static Scope? LayerOf(Scope? scope)
    {
        Scope? layer = null;
        for (; scope is not null && IsOfDsl(scope.Module); scope = scope.Parent)
            if (scope.Module is not Sequential) layer = scope;
        return layer;
    }

    static bool IsOfDsl(Module module) => module.GetType().Assembly == typeof(Module).Assembly;

    SyntaxNode? PlaceOf(SourceLocation location)
    {
        if (places.TryGetValue(location, out var known)) return known;
        var place = trees.TryGetValue(location.File, out var tree) && location.Start + location.Length <= tree.Length
            ? tree.GetRoot().FindNode(new TextSpan(location.Start, location.Length), getInnermostNodeForTie: true)
            : null;
        places.Add(location, place);
        return place;
    }

    static string NameOf(SyntaxNode place) => place switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } } => name,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax { Identifier.Text: var name } } => name,
        BinaryExpressionSyntax binary => binary.OperatorToken.Text,
        AssignmentExpressionSyntax assignment => assignment.OperatorToken.Text.TrimEnd('='),
        PrefixUnaryExpressionSyntax prefix => prefix.OperatorToken.Text,
        _ => "",
    };
}

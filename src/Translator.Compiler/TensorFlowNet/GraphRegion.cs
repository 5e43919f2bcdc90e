using Translator.Compiler.TensorFlow;

namespace Translator.Compiler.TensorFlowNet;

/// <summary>
/// The operators of one call of one of the author's modules, with the calls inside it. The DSL's own layers are no regions: their operators stand in the method of
/// the module that uses them, as a person would write them.
/// </summary>
sealed class GraphRegion
{
    readonly List<object> members = []; // TfNode or GraphRegion, in order of their first operator

    GraphRegion(Scope? scope) => Scope = scope;

    /// <summary>The call; null for the model itself.</summary>
    public Scope? Scope { get; }

    /// <summary>Path of the module with a dot behind it, or nothing for the model.</summary>
    public string Prefix => Scope is { Path.Length: > 0 } ? Scope.Path + "." : "";

    /// <summary>Operators and calls in an order in which each finds its inputs.</summary>
    public IReadOnlyList<object> Members { get; private set; } = [];

    /// <summary>What is read in the region and made outside of it.</summary>
    public IReadOnlyList<TfOutput> Inputs { get; private set; } = [];

    /// <summary>What is made in the region and read outside of it.</summary>
    public IReadOnlyList<TfOutput> Outputs { get; private set; } = [];

    /// <summary>The regions of a graph, as a tree below the model.</summary>
    public static GraphRegion Of(TfGraph graph)
    {
        var root = new GraphRegion(null);
        var regions = new Dictionary<Scope, GraphRegion>();
        foreach (var node in graph.Nodes)
            if (!IsStated(node)) RegionOf(node.Scope.Authored()).members.Add(node);
        root.Finish(graph);
        return root;

        GraphRegion RegionOf(Scope? scope)
        {
            if (scope is null) return root;
            if (regions.TryGetValue(scope, out var region)) return region;
            regions.Add(scope, region = new(scope));
            RegionOf(scope.Parent.Authored()).members.Add(region);
            return region;
        }
    }

    /// <summary>The body of a branch or loop: it reads its weights as arguments, so that calls in it are no regions.</summary>
    public static GraphRegion Of(TfFunction function) => new(null) { Members = [.. function.Nodes.Where(n => !IsExpression(n))] };

    /// <summary>Constants and weights are expressions where they are read; inputs are the model's.</summary>
    static bool IsExpression(TfNode node) => node.Op is "Const" or "Placeholder" || node.Op == TfOps.Variable;

    /// <summary>What every region that reads it has for itself.</summary>
    static bool IsStated(TfNode node) => node.IsRestated || IsExpression(node);

    /// <summary>What an operator reads, and what is read to state that.</summary>
    static IEnumerable<TfOutput> Reads(TfNode node) => node.Inputs.SelectMany(i => i.Node.IsRestated ? Reads(i.Node) : [i]);

    IEnumerable<TfNode> AllNodes => members.SelectMany(m => m is GraphRegion region ? region.AllNodes : [(TfNode)m]);

    void Finish(TfGraph graph)
    {
        var readers = graph.Nodes.Where(n => !n.IsRestated).SelectMany(n => Reads(n).Select(i => (i, n))).ToLookup(r => r.i, r => r.n);
        Finish(readers);
    }

    void Finish(ILookup<TfOutput, TfNode> readers)
    {
        var own = new HashSet<TfNode>(AllNodes);
        Inputs = [.. AllNodes.SelectMany(Reads).Where(i => !own.Contains(i.Node) && i.Node.Op != "Const" && i.Node.Op != TfOps.Variable).Distinct()];
        Outputs = [.. AllNodes.SelectMany(n => n.OutputTypes.Select((_, index) => new TfOutput(n, index))).Where(o => readers[o].Any(r => !own.Contains(r)))];
        foreach (var region in members.OfType<GraphRegion>()) region.Finish(readers);
        Members = Sort();
    }

    /// <summary>Sizes that belong to the model are computed before the call that needs them first; apart from that the order stays.</summary>
    IReadOnlyList<object> Sort()
    {
        var maker = new Dictionary<TfNode, object>();
        foreach (var member in members)
            foreach (var node in member is GraphRegion region ? region.AllNodes : [(TfNode)member])
                maker[node] = member;
        var sorted = new List<object>();
        var done = new HashSet<object>();
        foreach (var member in members) Place(member);
        return sorted;

        void Place(object member)
        {
            if (!done.Add(member)) return;
            foreach (var input in member is GraphRegion region ? region.Inputs : ((TfNode)member).Inputs)
            {
                if (input.Node.IsRestated) Place(input.Node);
                else if (maker.TryGetValue(input.Node, out var before)) Place(before);
            }

            sorted.Add(member);
        }
    }
}

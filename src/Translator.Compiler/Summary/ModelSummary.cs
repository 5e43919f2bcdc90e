namespace Translator.Compiler.Summary;

/// <summary>One module in a model's summary.</summary>
/// <param name="Name">Its name in its parent; the model's class for the model itself.</param>
/// <param name="Path">Its path from the model; empty for the model itself.</param>
/// <param name="Type">Its class.</param>
/// <param name="Outputs">Shapes of what its calls return.</param>
/// <param name="Parameters">Trainable numbers in it and below, shared ones counted once.</param>
/// <param name="MultiplyAdds">Products that are summed in it and below, possibly symbolic.</param>
/// <param name="Children">Modules called in it, in order of the first call.</param>
public sealed record SummaryRow(string Name, string Path, string Type, IReadOnlyList<Shape> Outputs, long Parameters, Dim MultiplyAdds, IReadOnlyList<SummaryRow> Children);

/// <summary>A model as a tree of modules with output shapes, parameter counts and multiply-adds.</summary>
public static class ModelSummary
{
    /// <summary>Summarises a graph that was read from source (its nodes know their modules).</summary>
    public static SummaryRow Of(Graph graph)
    {
        var nodes = graph.Nodes.Where(n => n.Scope is not null).ToList();
        var scopes = nodes.SelectMany(n => Ancestors(n.Scope)).Distinct().ToList();
        var children = scopes.ToLookup(s => s.Parent?.Path ?? "", s => s);
        var cost = nodes.ToLookup(n => n.Scope!.Path, MultiplyAdds.Of);
        var outputs = OutputsOf(graph, nodes);
        var parametersOf = ParametersOf(graph);
        return Row("", graph.Name, graph.Name, []);

        SummaryRow Row(string path, string name, string type, HashSet<string> open)
        {
            open.Add(path);
            var below = children[path].Where(s => s.Parent is not null && s.Path != path).GroupBy(s => s.Path).Where(g => !open.Contains(g.Key))
                .Select(g => Row(g.Key, path.Length == 0 ? g.Key : g.Key.StartsWith(path + ".", StringComparison.Ordinal) ? g.Key.Substring(path.Length + 1) : g.Key, g.First().TypeName, open)).ToList();
            open.Remove(path);
            return new(name, path, type, outputs.TryGetValue(path, out var shapes) ? shapes : [], parametersOf.TryGetValue(path, out var parameters) ? parameters : 0,
                cost[path].Concat(below.Select(b => b.MultiplyAdds)).Aggregate((Dim)0, (sum, c) => sum + c), below);
        }
    }

    /// <summary>Trainable numbers of each module and of what is in it: every parameter counts for each part of its path.</summary>
    static Dictionary<string, long> ParametersOf(Graph graph)
    {
        var result = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var parameter in graph.Parameters.Where(p => p.State is Parameter))
            for (var end = parameter.Name.LastIndexOf('.'); ; end = end > 0 ? parameter.Name.LastIndexOf('.', end - 1) : -1)
            {
                var path = end < 0 ? "" : parameter.Name.Substring(0, end);
                result.TryGetValue(path, out var sum);
                result[path] = sum + (long)parameter.Tensor.Shape.Elements;
                if (end < 0) break;
            }

        return result;
    }

    static IEnumerable<Scope> Ancestors(Scope? scope)
    {
        for (; scope is not null; scope = scope.Parent) yield return scope;
    }

    /// <summary>For each module the tensors made in it that are used outside of it: what its calls return.</summary>
    static Dictionary<string, IReadOnlyList<Shape>> OutputsOf(Graph graph, IReadOnlyList<Node> nodes)
    {
        var result = new Dictionary<string, List<Tensor>>(StringComparer.Ordinal);
        void Leave(Tensor tensor, Scope? user)
        {
            foreach (var scope in Ancestors(tensor.Producer.Scope))
            {
                if (user is not null && Ancestors(user).Contains(scope)) break;
                if (!result.TryGetValue(scope.Path, out var list)) result.Add(scope.Path, list = []);
                if (!list.Contains(tensor)) list.Add(tensor);
            }
        }

        foreach (var node in nodes)
            foreach (var input in node.Inputs)
                if (input is not null && input.Producer.Operator is not (Operators.Input or Operators.ReadParameter))
                    Leave(input, node.Scope);
        foreach (var output in graph.Outputs) Leave(output, null);
        return result.ToDictionary(r => r.Key, r => (IReadOnlyList<Shape>)[.. r.Value.Select(t => t.Shape).Distinct()], StringComparer.Ordinal);
    }
}

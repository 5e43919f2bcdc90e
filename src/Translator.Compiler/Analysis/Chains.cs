using Microsoft.CodeAnalysis;
using Translator.Operators;

namespace Translator.Compiler.Analysis;

/// <summary>Finds operations that feed each other.</summary>
static class Chains
{
    /// <summary>The chains of the source behind pairs of nodes, each pair of places once.</summary>
    /// <param name="model">The model.</param>
    /// <param name="pairs">Pairs of nodes: the first makes what the second reads, possibly moved in between (see <see cref="Origin"/>).</param>
    public static IReadOnlyList<Chain> Of(ModelFacts model, IEnumerable<(Node First, Node Second)> pairs)
    {
        var all = pairs.ToList();
        var (firsts, seconds) = (new HashSet<Node>(all.Select(p => p.First)), new HashSet<Node>(all.Select(p => p.Second)));
        var only = new Dictionary<(SyntaxNode, Type), bool>(); // whether a place makes nodes of one kind for chains alone
        bool OnlyIn(Application application, Operator op, HashSet<Node> matched)
        {
            var key = (application.Place, op.GetType());
            if (!only.TryGetValue(key, out var answer)) only.Add(key, answer = model.Applications.At(application.Place).All(node => node.Operator.GetType() != op.GetType() || matched.Contains(node)));
            return answer;
        }

        var chains = new Dictionary<(SyntaxNode, SyntaxNode), Chain>();
        foreach (var (first, second) in all)
        {
            if (model.Applications[first] is not { } before || model.Applications[second] is not { } after) continue;
            var alone = OnlyIn(before, first.Operator, firsts) && OnlyIn(after, second.Operator, seconds) && IsReadOnlyBy(model, first.Outputs[0], after);
            var key = (before.Place, after.Place);
            chains[key] = chains.TryGetValue(key, out var known) ? known with { Alone = known.Alone && alone } : new(before, after, alone);
        }

        // where one place meets several, rewriting it for one would change it for the others
        var meetings = chains.Values.SelectMany(c => new[] { c.First.Place, c.Second.Place }).GroupBy(place => place).ToDictionary(g => g.Key, g => g.Count());
        return [.. chains.Values.Select(c => meetings[c.First.Place] > 1 || meetings[c.Second.Place] > 1 ? c with { Alone = false } : c)];
    }

    /// <summary>The node that made a tensor's elements, before they were moved or cast to another floating point type.</summary>
    public static Node Origin(Tensor tensor)
    {
        var node = tensor.Producer;
        while (IsMove(node)) node = node.Inputs[0]!.Producer;
        return node;
    }

    static bool IsMove(Node node) => node.Operator is Reshape or Permute or Unsqueeze or Squeeze or Expand
        || node.Operator is Cast { To: var to } && to.IsFloat() && node.Inputs[0]!.DType.IsFloat();

    /// <summary>Whether nothing but one place reads a tensor, moved or not.</summary>
    static bool IsReadOnlyBy(ModelFacts model, Tensor tensor, Application reader) => !model.IsOutput(tensor) && model.UsersOf(tensor).All(user =>
        model.Applications[user]?.Place == reader.Place || IsMove(user) && IsReadOnlyBy(model, user.Outputs[0], reader));
}

using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>Finds the first operator whose output differs between two engines.</summary>
/// <remarks>
/// A branch or loop on values is one operator: it is named as a whole where a variable that it sets differs. One whose results nothing shows is named together with the operator after it.
/// </remarks>
static class DifferenceSearch
{
    /// <summary>Runs both engines once more, this time giving out what every call in the source returned, and compares in execution order.</summary>
    public static async Task<FirstDifference?> FindAsync(VerificationModel model, EngineRunner runner, EngineRun reference, EngineRun suspect, VerificationOptions options, CancellationToken cancellation)
    {
        var taps = Keyed(model.Graph.Observations);
        var name = suspect.Engine == Jobs.EngineNames.TensorFlowNet ? Jobs.EngineNames.TensorFlow : suspect.Engine; // the same operators, where they can be looked at
        if (await runner.TapAsync(reference.Engine, taps, cancellation) is not { } expected || await runner.TapAsync(name, taps, cancellation) is not { } actual) return null;
        var agreed = new HashSet<Tensor>();
        foreach (var (key, observation) in taps)
        {
            if (!expected.TryGetValue(key, out var theirs) || !actual.TryGetValue(key, out var ours)) continue;
            if (!ours.Type.IsFloat() && ours.Type != theirs.Type) ours = ours.ConvertTo(theirs.Type); // TensorFlow.js computes int64 in int32
            if (DifferenceBetween(ours, theirs, options) is not { } difference)
            {
                agreed.Add(observation.Value);
                continue;
            }

            var unseen = observation.Value.Producer.Operator is not (Operators.If or Operators.While) && Unseen(observation.Value, agreed) is { Location: { } place } ? $", or in the branch or loop before it at {place}" : "";
            return Describe(name, observation with { Operator = observation.Operator + unseen }, theirs, ours, difference);
        }

        for (var i = 0; i < model.Graph.Outputs.Count && i < reference.Outputs.Count && i < suspect.Outputs.Count; i++)
        {
            if (DifferenceBetween(suspect.Outputs[i], reference.Outputs[i], options) is { } difference && Unseen(model.Graph.Outputs[i], agreed) is { Location: { } place } node)
                return Describe(name, new(place, model.Graph.Outputs[i], node.Operator is Operators.While ? "the loop" : "the branch", node.Scope), reference.Outputs[i], suspect.Outputs[i], difference);
        }

        return null;
    }

    static TensorDifference? DifferenceBetween(TensorData ours, TensorData theirs, VerificationOptions options)
    {
        if (!ours.Shape.SequenceEqual(theirs.Shape)) return new(double.PositiveInfinity, double.PositiveInfinity, 0);
        return TensorDifference.Between(ours, theirs) is var difference && Verifier.Fits(difference, options) ? null : difference;
    }

    /// <summary>The first branch or loop between a value and those that are known to agree; null for none.</summary>
    static Node? Unseen(Tensor value, IReadOnlySet<Tensor> agreed)
    {
        var seen = new HashSet<Node>();
        var open = new Stack<Tensor>([value]);
        while (open.Count > 0)
        {
            var tensor = open.Pop();
            if (agreed.Contains(tensor) || !seen.Add(tensor.Producer)) continue;
            foreach (var input in tensor.Producer.Inputs.OfType<Tensor>()) open.Push(input);
        }

        return seen.Where(node => node.Operator is Operators.If or Operators.While).MinBy(node => node.Id);
    }

    /// <summary>The key of an observation: the place, the variable if it is one, and how often the place was reached before.</summary>
    internal static IReadOnlyDictionary<string, Observation> Keyed(IReadOnlyList<Observation> observations)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var keyed = new Dictionary<string, Observation>(StringComparer.Ordinal);
        foreach (var observation in observations)
        {
            var place = $"{observation.Location.File}:{observation.Location.Start}:{observation.Location.Length}{(observation.Variable is { } variable ? $"/{variable}" : "")}";
            counts.TryGetValue(place, out var count);
            counts[place] = count + 1;
            keyed.Add($"{place}#{count}", observation);
        }

        return keyed;
    }

    static FirstDifference Describe(string engine, Observation observation, TensorData theirs, TensorData ours, TensorDifference difference)
    {
        var at = Math.Max(0, difference.WorstIndex);
        var index = new long[theirs.Shape.Count];
        for (var (d, rest) = (index.Length - 1, at); d >= 0; rest /= theirs.Shape[d--]) index[d] = rest % theirs.Shape[d];
        var line = File.Exists(observation.Location.File) ? File.ReadLines(observation.Location.File).Skip(observation.Location.Line - 1).FirstOrDefault()?.Trim() ?? "" : "";
        return new(engine, observation.Operator, observation.Location.ToString(), line, observation.Scope?.Path ?? "", index,
            theirs.Count > 0 ? theirs[at] : 0, at < ours.Count ? ours[at] : 0, difference.MaxAbsolute, difference.MaxRelative);
    }
}

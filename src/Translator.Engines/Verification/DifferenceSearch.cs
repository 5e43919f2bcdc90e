using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>Finds the first operator whose output differs between two engines.</summary>
static class DifferenceSearch
{
    /// <summary>Runs both engines once more, this time giving out what every call in the source returned, and compares in execution order.</summary>
    public static async Task<FirstDifference?> FindAsync(VerificationModel model, EngineRunner runner, string reference, string suspect, VerificationOptions options, CancellationToken cancellation)
    {
        var taps = Keyed(model.Graph.Observations);
        if (suspect == Jobs.EngineNames.TensorFlowNet) suspect = Jobs.EngineNames.TensorFlow; // the same operators, where they can be looked at
        if (await runner.TapAsync(reference, taps, cancellation) is not { } expected || await runner.TapAsync(suspect, taps, cancellation) is not { } actual) return null;
        foreach (var (key, observation) in taps)
        {
            if (!expected.TryGetValue(key, out var theirs) || !actual.TryGetValue(key, out var ours)) continue;
            if (!ours.Type.IsFloat() && ours.Type != theirs.Type) ours = ours.ConvertTo(theirs.Type); // TensorFlow.js computes int64 in int32
            if (!ours.Shape.SequenceEqual(theirs.Shape)) return Describe(suspect, observation, theirs, ours, new(double.PositiveInfinity, double.PositiveInfinity, 0));
            if (TensorDifference.Between(ours, theirs) is var difference && !Verifier.Fits(difference, options)) return Describe(suspect, observation, theirs, ours, difference);
        }

        return null;
    }

    /// <summary>The key of an observation: the place of the call and how often it was reached before.</summary>
    internal static IReadOnlyDictionary<string, Observation> Keyed(IReadOnlyList<Observation> observations)
    {
        var counts = new Dictionary<SourceLocation, int>();
        var keyed = new Dictionary<string, Observation>(StringComparer.Ordinal);
        foreach (var observation in observations)
        {
            counts.TryGetValue(observation.Location, out var count);
            counts[observation.Location] = count + 1;
            keyed.Add($"{observation.Location.File}:{observation.Location.Start}:{observation.Location.Length}#{count}", observation);
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

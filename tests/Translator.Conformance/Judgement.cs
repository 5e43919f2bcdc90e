using Translator.Formats;

namespace Translator.Conformance;

/// <summary>The goldens' formula: how near is near.</summary>
static class Judgement
{
    /// <summary>Compares a case's outputs with PyTorch's.</summary>
    /// <param name="expected">PyTorch's, with their names.</param>
    /// <param name="ours">What a target computed, by name.</param>
    /// <param name="tolerance">The largest error allowed for floating-point numbers; integers and booleans are equal.</param>
    public static Verdict Of(IReadOnlyList<(string Name, TensorData Value)> expected, IReadOnlyDictionary<string, TensorData> ours, double tolerance)
    {
        if (expected.Count != ours.Count) return Verdict.Failed($"{ours.Count} outputs instead of {expected.Count}");
        foreach (var (name, value) in expected)
        {
            if (!ours.TryGetValue(name, out var own)) return Verdict.Failed($"there is no output {name}, but {string.Join(", ", ours.Keys)}");
            if (Difference(name, own, value, tolerance) is { } difference) return Verdict.Failed(difference);
        }

        return Verdict.Passed;
    }

    static string? Difference(string name, TensorData ours, TensorData expected, double tolerance)
    {
        if (ours.Type != expected.Type || !ours.Shape.SequenceEqual(expected.Shape)) return $"{name} is {ours}, but PyTorch has {expected}";
        var difference = TensorDifference.Between(ours, expected);
        if (difference.MaxRelative <= (expected.Type.IsFloat() ? tolerance : 0)) return null;
        return $"{name} is off by {difference.MaxRelative:g3}, more than {tolerance:g3}: element {difference.WorstIndex} is {ours[difference.WorstIndex]}, but PyTorch has {expected[difference.WorstIndex]}";
    }
}

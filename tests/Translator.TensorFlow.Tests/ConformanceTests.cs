using Translator.Compiler.TensorFlow;
using Translator.Formats;
using Translator.Goldens;

namespace Translator.TensorFlow.Tests;

/// <summary>Every golden case, lowered and computed by TensorFlow's kernels, has PyTorch's values.</summary>
public sealed class ConformanceTests
{
    /// <summary>The goldens' rule for one operator without a float64 output. No kernel of TensorFlow needs a wider one.</summary>
    const double Tolerance = 2e-6;

    static readonly Dictionary<string, GoldenCase> Cases = GoldenSet.Default.Cases.ToDictionary(c => c.Id);

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [SkippableTheory]
    [MemberData(nameof(Ids))]
    public void Values_are_those_of_PyTorch(string id)
    {
        var golden = Cases[id];
        var graph = TfLowering.Lower(GoldenCaseBuilder.Trace(golden));
        var weights = new[] { "params", "buffers" }.SelectMany(kind => GoldenSet.Default.TensorsOf(golden, kind)).ToDictionary(t => t.Key, t => t.Value);

        var outputs = GraphRunner.Run(graph, weights, GoldenSet.Default.TensorsOf(golden, "inputs"));

        var expected = GoldenSet.Default.TensorsOf(golden, "outputs");
        Assert.Equal(expected.Count, outputs.Count);
        for (var i = 0; i < outputs.Count; i++) AssertNear(golden, i, outputs[i], expected[$"{i}"]);
    }

    static void AssertNear(GoldenCase golden, int output, TensorData ours, TensorData expected)
    {
        Assert.Equal((expected.Type, string.Join(",", expected.Shape)), (ours.Type, string.Join(",", ours.Shape)));
        var difference = TensorDifference.Between(ours, expected);
        var tolerance = expected.Type.IsFloat() ? Tolerance : 0;
        Assert.True(
            difference.MaxRelative <= tolerance,
            $"output {output} of {golden.Id} is off by {difference.MaxRelative:g3}, more than {tolerance:g3}: element {difference.WorstIndex} is {At(ours)}, but PyTorch has {At(expected)}");

        double At(TensorData data) => difference.WorstIndex < 0 ? double.NaN : data[difference.WorstIndex];
    }
}

using Translator.Formats;
using Translator.Goldens;

namespace Translator.Onnx.Tests;

/// <summary>Every golden case, lowered and computed by ONNX Runtime's kernels, has PyTorch's values.</summary>
public sealed class ConformanceTests
{
    static readonly Dictionary<string, GoldenCase> Cases = GoldenSet.Default.Cases.ToDictionary(c => c.Id);

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Values_are_those_of_PyTorch(string id)
    {
        var golden = Cases[id];
        var weights = new[] { "params", "buffers" }.SelectMany(kind => GoldenSet.Default.TensorsOf(golden, kind)).ToDictionary(t => t.Key, t => t.Value);
        using var model = new LoweredModel(GoldenCaseBuilder.Trace(golden), weights);
        var inputs = GoldenSet.Default.TensorsOf(golden, "inputs");

        var outputs = model.Run([.. golden.Inputs.Select(i => (i.Name, inputs[i.Name]))]);

        var expected = GoldenSet.Default.TensorsOf(golden, "outputs");
        Assert.Equal(expected.Count, outputs.Count);
        for (var i = 0; i < outputs.Count; i++) AssertNear(golden, i, outputs[i], expected[$"{i}"]);
    }

    static void AssertNear(GoldenCase golden, int output, TensorData ours, TensorData expected)
    {
        Assert.Equal((expected.Type, string.Join(",", expected.Shape)), (ours.Type, string.Join(",", ours.Shape)));
        var difference = TensorDifference.Between(ours, expected);
        var tolerance = expected.Type.IsFloat() ? Comparison.OneOperator : 0;
        Assert.True(
            difference.MaxRelative <= tolerance,
            $"output {output} of {golden.Id} is off by {difference.MaxRelative:g3}, more than {tolerance:g3}: element {difference.WorstIndex} is {At(ours)}, but PyTorch has {At(expected)}");

        double At(TensorData data) => difference.WorstIndex < 0 ? double.NaN : data[difference.WorstIndex];
    }
}

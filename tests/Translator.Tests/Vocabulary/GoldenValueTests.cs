using Translator.Formats;
using Translator.Goldens;
using Translator.Tests.Reference;

namespace Translator.Tests.Vocabulary;

/// <summary>What the DSL composes of operators has the values that PyTorch computes.</summary>
public class GoldenValueTests
{
    /// <summary>The goldens' rule for one operator without a float64 output.</summary>
    const double Tolerance = 2e-6;

    /// <summary>Operators without a reference here: nothing is composed around them, or what is composed is tested with an engine.</summary>
    static readonly string[] LeftToEngines =
        ["Erf", "Erfc", "Lgamma", "Digamma", "Gelu", "Resize", "GridSample", "AdaptiveAveragePool", "AdaptiveMaxPool", "AveragePool", "MaxPoolWithIndices", "BitwiseNot", "BitwiseAnd", "BitwiseOr", "BitwiseXor"];

    public static TheoryData<string> Ids => [.. GoldenSet.Default.Cases.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Values_are_those_of_PyTorch(string id)
    {
        var golden = GoldenSet.Default.Cases.Single(c => c.Id == id);
        var graph = GoldenCaseBuilder.Trace(golden);
        var stored = new[] { "inputs", "params", "buffers" }.SelectMany(kind => GoldenSet.Default.TensorsOf(golden, kind)).ToDictionary(t => t.Key, t => t.Value);
        var (values, missing) = ReferenceEvaluator.Run(graph, name => Read(stored[name]));
        if (values is null)
        {
            Assert.Contains(missing, LeftToEngines);
            return;
        }

        var outputs = GoldenSet.Default.TensorsOf(golden, "outputs");
        for (var i = 0; i < graph.Outputs.Count; i++) AssertNear($"output {i}", outputs[$"{i}"], values[graph.Outputs[i]]);
        foreach (var update in graph.Updates)
            AssertNear(update.Buffer.Name, GoldenSet.Default.TensorsOf(golden, "buffers_after")[update.Buffer.Name], values[update.Value]);
    }

    static NdArray Read(TensorData tensor) => new([.. tensor.Shape.Select(s => (int)s)], [.. Enumerable.Range(0, (int)tensor.Count).Select(i => tensor[i])]);

    static void AssertNear(string what, TensorData golden, NdArray ours)
    {
        var expected = Read(golden).Data;
        Assert.Equal(expected.Length, ours.Data.Length);
        if (expected.Length == 0) return;
        var scale = Math.Max(expected.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max(), 1e-6);
        for (var i = 0; i < expected.Length; i++)
        {
            var same = expected[i].Equals(ours.Data[i]) || Math.Abs(expected[i] - ours.Data[i]) <= (golden.Type.IsFloat() ? Tolerance * scale : 0);
            Assert.True(same, $"{what}[{i}] is {ours.Data[i]}, but PyTorch has {expected[i]} (largest {scale})");
        }
    }
}

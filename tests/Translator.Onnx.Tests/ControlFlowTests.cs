using Translator.Formats;
using Translator.TestSources;

namespace Translator.Onnx.Tests;

/// <summary>Branches and loops in ONNX Runtime compute what plain C# computes; one file serves every length.</summary>
public sealed class ControlFlowTests
{
    public static TheoryData<string> Names => [.. ControlFlowCases.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_are_those_of_plain_code(string name)
    {
        var @case = ControlFlowCases.Find(name);
        using var model = new LoweredModel(@case.Read());
        foreach (var (n, t) in ControlFlowCases.Sizes)
        {
            var input = ControlFlowCases.Input(n, t);
            var output = model.Run(("x", TensorData.Create<float>([n, t, 3], [.. input.SelectMany(i => i).SelectMany(j => j).Select(v => (float)v)])))[0];

            double[] expected = [.. @case.Expected(input)], values = [.. Enumerable.Range(0, (int)output.Count).Select(i => output[i])];
            Assert.Equal(expected.Length, values.Length);
            var scale = Math.Max(1, expected.Max(Math.Abs));
            Assert.All(expected.Zip(values), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, Comparison.Model * scale));
        }
    }
}

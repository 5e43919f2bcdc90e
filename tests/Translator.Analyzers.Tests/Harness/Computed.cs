using Translator.Compiler.Reading;
using Translator.Formats;
using Translator.Onnx.Tests;

namespace Translator.Analyzers.Tests;

/// <summary>What models compute, in ONNX Runtime: the witness that a fix keeps outputs.</summary>
static class Computed
{
    /// <summary>The outputs of the source's only model for weights by a formula on their names, which two models have in common, and inputs likewise; unknown sizes are 3.</summary>
    /// <param name="source">The model.</param>
    /// <param name="adjust">Changes the weights before they are used.</param>
    public static IReadOnlyList<TensorData> Outputs(string source, Action<Dictionary<string, TensorData>>? adjust = null)
    {
        var compilation = Analyzed.Compile(source);
        var reading = ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)));
        Assert.Empty(reading.Diagnostics);
        var graph = reading.Graph!;
        var weights = new Dictionary<string, TensorData>(Weights.ByFormula(graph));
        adjust?.Invoke(weights);
        using var model = new LoweredModel(graph, weights);
        return model.Run([.. graph.Inputs.Select(input =>
        {
            var name = ((Operators.Input)input.Producer.Operator).Name;
            var sizes = graph.Symbols.ToDictionary(symbol => symbol, _ => 3L);
            return (name, FormulaTensors.CreateInput(name, [.. input.Shape.Select(d => d.Evaluate(sizes))], input.DType, below: 2));
        })]);
    }

    /// <summary>Asserts that two models give the same outputs, up to rounding.</summary>
    public static void AssertSame(string before, string after, Action<Dictionary<string, TensorData>>? adjust = null)
    {
        foreach (var (expected, actual) in Outputs(before).Zip(Outputs(after, adjust)))
        {
            Assert.Equal(expected.Shape, actual.Shape);
            for (var i = 0; i < expected.Count; i++) Assert.Equal(expected[i], actual[i], 1e-5 * Math.Max(1, Math.Abs(expected[i])));
        }
    }
}

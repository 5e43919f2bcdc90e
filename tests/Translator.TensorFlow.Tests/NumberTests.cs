using Translator.Formats;

namespace Translator.TensorFlow.Tests;

/// <summary>Numbers at the edges, where kernels of different frameworks part.</summary>
public sealed class NumberTests
{
    [SkippableFact]
    public void What_is_no_number_stays_so()
    {
        using var model = Lower(new Extremes());
        const float nan = float.NaN;

        var outputs = model.Run(("a", TensorData.Create<float>([3, 3], [nan, 1, -1, 2, nan, 2, 0, 0, nan])), ("b", TensorData.Create<float>([3, 3], [1f, nan, 0, nan, 1, 3, 4, 4, 4])));

        Assert.Equal([nan, nan, 0, nan, nan, 3, 4, 4, nan], outputs[0].As<float>().ToArray());
        Assert.Equal([nan, nan, -1, nan, nan, 2, 0, 0, nan], outputs[1].As<float>().ToArray());
        Assert.Equal([nan, 1, 0, 2, nan, 2, 0, 0, nan], outputs[2].As<float>().ToArray());
        Assert.Equal([nan, nan, nan], outputs[3].As<float>().ToArray());
        Assert.Equal([nan, nan, nan], outputs[4].As<float>().ToArray());
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(5)]
    public void Ranges_do_not_drift(int n)
    {
        using var model = Lower(new Ranges());

        var outputs = model.Run(("x", TensorData.Create<float>([n, 1], new float[n])));

        Assert.Equal([.. Enumerable.Range(0, 1000).Select(i => (float)(i * 0.1))], outputs[0].As<float>().ToArray());
        Assert.Equal([.. Enumerable.Range(0, n).Select(i => (float)i)], outputs[1].As<float>().ToArray());
        Assert.Equal([.. Enumerable.Range(0, 3 * n).Where(i => i >= 2 && i % 2 == 0).Select(i => (long)i)], outputs[2].As<long>().ToArray());
        Assert.Equal([.. Enumerable.Range(1, n).Reverse().Select(i => (long)i)], outputs[3].As<long>().ToArray());
    }

    static LoweredModel Lower(Module module)
    {
        var graph = Graph.Trace(module);
        return new(graph, Weights.ByFormula(graph));
    }
}

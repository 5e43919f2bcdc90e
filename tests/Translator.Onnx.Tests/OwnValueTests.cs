using Translator.Formats;
using static Translator.Functional;

namespace Translator.Onnx.Tests;

/// <summary>Values that the common definitions leave out, computed here.</summary>
public sealed class OwnValueTests
{
    [Fact]
    public void Error_function()
    {
        // Abramowitz and Stegun, table 7.1
        var erf = Run(x => Erf(x), TensorData.Create<float>([5], [0f, 0.5f, 1, 2, -1]));

        AssertNear([0, 0.5204998778, 0.8427007929, 0.9953222650, -0.8427007929], erf);
    }

    [Fact]
    public void Gelu_of_the_error_function()
    {
        // x/2 (1 + erf(x/√2)); erf(1/√2) is the share of a normal distribution within one deviation
        var gelu = Run(x => Gelu(x), TensorData.Create<float>([4], [0f, 1, -1, 2]));

        AssertNear([0, (1 + 0.6826894921) / 2, -(1 - 0.6826894921) / 2, 1 + 0.9544997361], gelu);
    }

    [Theory]
    [InlineData(6, 4, 3, 2)] // even: a pooling
    [InlineData(7, 5, 3, 2)] // uneven: parts overlap
    [InlineData(3, 2, 5, 4)] // more parts than elements
    [InlineData(6, 5, 3, 5)] // one dimension as it is
    public void Adaptive_average(int height, int width, int rows, int columns)
    {
        var image = FormulaTensors.CreateInput("image", [2, 3, height, width]);

        var pooled = Run(x => AdaptiveAvgPool2d(x, (rows, columns)), image);

        Assert.Equal([2, 3, rows, columns], pooled.Shape);
        AssertNear([.. AverageParts(image, height, width, rows, columns)], pooled);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 9)]
    public void Global_average_of_unknown_sizes(int height, int width)
    {
        var graph = Graph.Trace(Expression.Of(x => AdaptiveAvgPool2d(x, 1)), Given.Floats(2, 3, "H", "W").Type);
        using var model = new LoweredModel(graph);
        var image = FormulaTensors.CreateInput("image", [2, 3, height, width]);

        AssertNear([.. AverageParts(image, height, width, 1, 1)], model.Run(("x", image))[0]);
        Assert.Equal("GlobalAveragePool", Assert.Single(model.Graph.Nodes).OpType);
    }

    [Fact]
    public void Images_without_a_batch()
    {
        var image = FormulaTensors.CreateInput("image", [3, 6, 4]);

        AssertNear([.. AverageParts(image, 6, 4, 1, 1)], Run(x => AdaptiveAvgPool2d(x, 1), image));
        AssertNear([.. Enumerable.Range(0, 18).Select(i => Enumerable.Range(0, 4).Max(k => image[(i / 6 * 6 + i % 6 / 2 * 2 + k / 2) * 4 + i % 2 * 2 + k % 2]))], Run(x => MaxPool2d(x, 2), image));
        AssertNear([.. Enumerable.Range(0, 24).Select(i => image[i] + 2 * image[24 + i] + 4 * image[48 + i])], Run(x => Conv2d(x, Reshape(Pow(2, Arange(3, DType.Float32)), 1, 3, 1, 1)), image));
    }

    [Fact]
    public void What_is_no_number_stays_so()
    {
        const float nan = float.NaN, infinity = float.PositiveInfinity;
        var graph = Graph.Trace(Expression.Of(x => [Maximum(x, 0 * x), Minimum(x, 1 + 0 * x), Relu(x), Amax(x, 0), To(x, DType.Bool), Eq(x, x)]), Given.Floats(4).Type);
        using var model = new LoweredModel(graph);

        var outputs = model.Run(("x", TensorData.Create<float>([4], [nan, 0.5f, -1, -0.25f])));

        Assert.Equal([nan, 0.5f, 0, 0], outputs[0].As<float>().ToArray());
        Assert.Equal([nan, 0.5f, -1, -0.25f], outputs[1].As<float>().ToArray());
        Assert.Equal([nan, 0.5f, 0, 0], outputs[2].As<float>().ToArray());
        Assert.Equal([nan], outputs[3].As<float>().ToArray());
        Assert.Equal([true, true, true, true], outputs[4].As<bool>().ToArray());
        Assert.Equal([false, true, true, true], outputs[5].As<bool>().ToArray());
        AssertNear([0, 1, 0], Run(x => Softmax(x, 0), TensorData.Create<float>([3], [-infinity, 5000, -5000])));
    }

    static TensorData Run(Func<Tensor, Tensor> function, TensorData x)
    {
        using var model = new LoweredModel(Graph.Trace(Expression.Of(function), new TensorType(x.Type, new Shape(x.Shape.Select(s => (Dim)s)))));
        return model.Run(("x", x))[0];
    }

    /// <summary>Part i of n is [⌊i·size/n⌋, ⌈(i+1)·size/n⌉).</summary>
    static IEnumerable<double> AverageParts(TensorData image, int height, int width, int rows, int columns)
    {
        for (var plane = 0; plane < image.Count / (height * width); plane++)
            for (var row = 0; row < rows; row++)
                for (var column = 0; column < columns; column++)
                {
                    double sum = 0, count = 0;
                    for (var y = row * height / rows; y < Math.Ceiling((row + 1.0) * height / rows); y++)
                        for (var x = column * width / columns; x < Math.Ceiling((column + 1.0) * width / columns); x++, count++)
                            sum += image[(plane * height + y) * width + x];
                    yield return sum / count;
                }
    }

    static void AssertNear(double[] expected, TensorData value)
    {
        Assert.Equal(expected.Length, value.Count);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], value[i], Comparison.OneOperator * Math.Max(expected.Max(Math.Abs), 1e-6));
    }
}

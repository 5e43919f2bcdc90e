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

    [Theory]
    [InlineData(10_000)]
    [InlineData(20_000)]
    public void Random_numbers_have_their_distributions(int n)
    {
        var graph = Graph.Trace(Expression.Of(x => [Rand(x.Shape[0]), Randn(x.Shape[0]), Rand(5000), Randn(5000)]), Given.Floats("N").Type);
        using var model = new LoweredModel(graph);

        var outputs = model.Run(("x", TensorData.Create<float>([n], new float[n]))).Select(o => o.As<float>().ToArray()).ToList();

        Assert.Equal([n, n, 5000, 5000], outputs.Select(o => o.Length));
        foreach (var uniform in new[] { outputs[0], outputs[2] })
        {
            Assert.All(uniform, u => Assert.InRange(u, 0, 1));
            AssertMoments(uniform, mean: 0.5, deviation: Math.Sqrt(1.0 / 12));
        }

        foreach (var normal in new[] { outputs[1], outputs[3] }) AssertMoments(normal, mean: 0, deviation: 1);
    }

    /// <summary>Six standard errors: a right generator fails once in five hundred million runs.</summary>
    static void AssertMoments(float[] values, double mean, double deviation)
    {
        var average = values.Average(v => (double)v);
        Assert.Equal(mean, average, 6 * deviation / Math.Sqrt(values.Length));
        Assert.Equal(deviation, Math.Sqrt(values.Average(v => Math.Pow(v - average, 2))), 6 * deviation / Math.Sqrt(values.Length));
    }

    [Fact]
    public void Nothing_is_lost_near_zero_and_far_out()
    {
        float[] small = [1e-6f, -1e-6f, 1e-3f, 0.3f, -0.3f, 3, -0.9f, 30, 0];
        var log = Run(x => Log1p(x), TensorData.Create<float>([9], small));
        var exp = Run(x => Expm1(x), TensorData.Create<float>([9], small));
        for (var i = 0; i < 9; i++)
        {
            double x = small[i], near = x - x * x / 2 + x * x * x / 3;
            AssertRelative(Math.Abs(x) < 2e-3 ? near : Math.Log(1 + x), log[i]);
            AssertRelative(Math.Abs(x) < 2e-3 ? x + x * x / 2 + x * x * x / 6 : Math.Exp(x) - 1, exp[i]);
        }

        // Abramowitz and Stegun, tables 7.1, 7.3, 6.1: each to the tolerance itself, not that of the largest
        var erfc = Run(x => Erfc(x), TensorData.Create<float>([5], [0f, 0.5f, 2, 4, -1]));
        double[] tails = [1, 0.4795001222, 4.677734981e-3, 1.541725790e-8, 1.8427007929];
        for (var i = 0; i < 5; i++) AssertRelative(tails[i], erfc[i]);
        var gamma = Run(x => Lgamma(x), TensorData.Create<float>([6], [0.5f, 1.5f, 5, 11, -0.5f, -1.5f]));
        double[] logs = [0.5723649429247001, -0.12078223763524522, Math.Log(24), Math.Log(3628800), Math.Log(2 * Math.Sqrt(Math.PI)), Math.Log(4 * Math.Sqrt(Math.PI) / 3)];
        for (var i = 0; i < 6; i++) AssertRelative(logs[i], gamma[i]);
        var digamma = Run(x => Digamma(x), TensorData.Create<float>([4], [1f, 0.5f, 2, -0.5f]));
        double[] slopes = [-0.5772156649015329, -1.9635100260214235, 0.42278433509846714, 0.03648997397857652];
        for (var i = 0; i < 4; i++) AssertRelative(slopes[i], digamma[i]);

        static void AssertRelative(double expected, double value) => Assert.Equal(expected, value, Comparison.OneOperator * Math.Abs(expected));
    }

    [Theory]
    [InlineData(DType.Int64)]
    [InlineData(DType.Int32)]
    [InlineData(DType.Int16)]
    [InlineData(DType.Int8)]
    [InlineData(DType.UInt8)]
    public void Bits(DType type)
    {
        long[] a = [0, 1, 5, 100, 127], b = [3, 1, 6, 27, 64];
        var graph = Graph.Trace(Expression.Of((x, y) => Stack([x & y, x | y, x ^ y, ~x & y])), new TensorType(type, new Shape(5)), new TensorType(type, new Shape(5)));
        using var model = new LoweredModel(graph);

        var bits = model.Run(("x", TensorData.Create<long>([5], a).ConvertTo(type)), ("y", TensorData.Create<long>([5], b).ConvertTo(type)))[0];

        Assert.Equal(type, bits.Type);
        AssertNear([.. a.Zip(b, (x, y) => (double)(x & y)), .. a.Zip(b, (x, y) => (double)(x | y)), .. a.Zip(b, (x, y) => (double)(x ^ y)), .. a.Zip(b, (x, y) => (double)(~x & y))], bits);
    }

    public static IEnumerable<object?[]> AveragePools => from kernel in new[] { 2, 3 } from stride in new[] { 1, 2, 3 } from padding in new[] { 0, 1 } from up in new[] { false, true } from count in new[] { false, true }
        from divisor in new int?[] { null, 5 } select new object?[] { kernel, stride, padding, up, count, divisor };

    [Theory]
    [MemberData(nameof(AveragePools))]
    public void Average_pools_of_unknown_sizes(int kernel, int stride, int padding, bool up, bool count, int? divisor)
    {
        var graph = Graph.Trace(Expression.Of(x => AvgPool2d(x, (1, kernel), (1, stride), (0, padding), up, count, divisor)), Given.Floats(1, 1, 1, "T").Type);
        using var model = new LoweredModel(graph);
        for (var size = 5; size < 10; size++)
        {
            var row = FormulaTensors.CreateInput("row", [1, 1, 1, size]);
            var windows = (int)(up ? Math.Ceiling((double)(size + 2 * padding - kernel) / stride) : Math.Floor((double)(size + 2 * padding - kernel) / stride)) + 1;
            if (up && (windows - 1) * stride >= size + padding) windows--;

            AssertNear([.. Enumerable.Range(0, windows).Select(w => Mean(row, size, w * stride - padding))], model.Run(("x", row))[0]);
        }

        double Mean(TensorData row, int size, int start)
        {
            // what a window has beyond the padded input never counts
            var (end, inside) = (Math.Min(start + kernel, size + padding), Enumerable.Range(Math.Max(start, 0), Math.Max(Math.Min(start + kernel, size) - Math.Max(start, 0), 0)));
            return inside.Sum(i => row[i]) / (divisor ?? (count ? end - start : inside.Count()));
        }
    }

    [Theory]
    [InlineData(6, 4, 3, 2)]
    [InlineData(7, 5, 3, 2)]
    [InlineData(3, 2, 5, 4)]
    public void Adaptive_maximum(int height, int width, int rows, int columns)
    {
        var image = FormulaTensors.CreateInput("image", [2, 3, height, width]);

        var pooled = Run(x => AdaptiveMaxPool2d(x, (rows, columns)), image);

        AssertNear([.. from plane in Enumerable.Range(0, 6) from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, columns)
            select Part(row, rows, height).Max(y => Part(column, columns, width).Max(x => image[(plane * height + y) * width + x]))], pooled);

        static IEnumerable<int> Part(int part, int parts, int size) => Enumerable.Range(part * size / parts, ((part + 1) * size + parts - 1) / parts - part * size / parts);
    }

    [Theory]
    [InlineData(5, 4, true, true)]
    [InlineData(6, 7, false, true)]
    [InlineData(5, 6, true, false)]
    public void Places_of_maxima_are_counted_in_their_plane(int height, int width, bool up, bool batch)
    {
        var type = Given.Floats([.. batch ? new Dim[] { 2 } : [], 3, "H", "W"]).Type;
        var graph = Graph.Trace(Expression.Of(x => MaxPool2dWithIndices(x, 2, stride: 2, padding: 1, ceilMode: up) is var (values, places) ? [values, places] : []), type);
        using var model = new LoweredModel(graph);
        var image = FormulaTensors.CreateInput("image", [.. batch ? new long[] { 2 } : [], 3, height, width]);

        var outputs = model.Run(("x", image));

        // a window that would start behind the left padding and the input is left out
        int rows = Windows(height), columns = Windows(width), planes = batch ? 6 : 3;
        var expected = (from plane in Enumerable.Range(0, planes) from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, columns)
            select (from y in Inside(row, height) from x in Inside(column, width) select (Value: image[(plane * height + y) * width + x], Place: y * width + x)).MaxBy(e => e.Value)).ToList();
        AssertNear([.. expected.Select(e => e.Value)], outputs[0]);
        AssertNear([.. expected.Select(e => (double)e.Place)], outputs[1]);

        int Windows(int size) => (up ? size % 2 == 0 ? size / 2 + 1 : (size + 1) / 2 : size / 2 + 1) is var windows && (windows - 1) * 2 >= size + 1 ? windows - 1 : windows;
        static IEnumerable<int> Inside(int window, int size) => Enumerable.Range(window * 2 - 1, 2).Where(i => i >= 0 && i < size);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Resizing_of_unknown_sizes(int size)
    {
        var graph = Graph.Trace(Expression.Of(x => [Interpolate(x, [2 * x.Shape[2] + 1]), Interpolate(x, [2 * x.Shape[2] + 1], mode: "linear"), Interpolate(x, [2 * x.Shape[2] + 1], mode: "linear", alignCorners: true)]), Given.Floats(1, 1, "T").Type);
        using var model = new LoweredModel(graph);
        var (row, wide) = (FormulaTensors.CreateInput("row", [1, 1, size]), 2 * size + 1);

        var outputs = model.Run(("x", row));

        AssertNear([.. Enumerable.Range(0, wide).Select(i => row[i * size / wide])], outputs[0]);
        AssertNear([.. Enumerable.Range(0, wide).Select(i => At(Math.Max(0, (i + 0.5) * size / wide - 0.5)))], outputs[1]);
        AssertNear([.. Enumerable.Range(0, wide).Select(i => At((double)i * (size - 1) / (wide - 1)))], outputs[2]);

        double At(double position)
        {
            var left = (int)Math.Min(position, size - 1);
            return row[left] + (position - left) * (row[Math.Min(left + 1, size - 1)] - row[left]);
        }
    }

    [Fact]
    public void Angles_in_every_direction()
    {
        float[] y = [0, 1, 1, 1, 0, -1, -1, -1, 0], x = [1, 1, 0, -1, -1, -1, 0, 1, 0];
        var graph = Graph.Trace(Expression.Of((a, b) => Atan2(a, b)), Given.Floats(9).Type, Given.Floats(9).Type);
        using var model = new LoweredModel(graph);

        AssertNear([.. Enumerable.Range(0, 9).Select(i => Math.Atan2(y[i], x[i]))], model.Run(("x", TensorData.Create<float>([9], y)), ("y", TensorData.Create<float>([9], x)))[0]);
    }

    [Fact]
    public void What_is_no_number_stays_so()
    {
        const float nan = float.NaN, infinity = float.PositiveInfinity;
        var graph = Graph.Trace(Expression.Of(x => [Maximum(x, 0 * x), Minimum(x, 1 + 0 * x), Relu(x), Amax(x, 0), To(x, DType.Bool), Eq(x, x), Clamp(x, -0.5, 0.25)]), Given.Floats(4).Type);
        using var model = new LoweredModel(graph);

        var outputs = model.Run(("x", TensorData.Create<float>([4], [nan, 0.5f, -1, -0.25f])));

        Assert.Equal([nan, 0.5f, 0, 0], outputs[0].As<float>().ToArray());
        Assert.Equal([nan, 0.5f, -1, -0.25f], outputs[1].As<float>().ToArray());
        Assert.Equal([nan, 0.5f, 0, 0], outputs[2].As<float>().ToArray());
        Assert.Equal([nan], outputs[3].As<float>().ToArray());
        Assert.Equal([true, true, true, true], outputs[4].As<bool>().ToArray());
        Assert.Equal([false, true, true, true], outputs[5].As<bool>().ToArray());
        Assert.Equal([nan, 0.25f, -0.5f, -0.25f], outputs[6].As<float>().ToArray());
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

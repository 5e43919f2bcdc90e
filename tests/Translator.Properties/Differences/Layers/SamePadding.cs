namespace Translator.Properties.Differences.Layers;

/// <summary>Convolutions that keep the size with kernels whose padding is not even: the odd zero stands at the end.</summary>
static class SamePadding
{
    public static IEnumerable<LayerDefinition> All =>
    [
        Convolution([5], [2], [1]), Convolution([5], [4], [1]), Convolution([6], [2], [3]),
        Convolution([3, 4], [2, 2], [1, 1]), Convolution([3, 4], [3, 4], [1, 1]), Convolution([4, 5], [2, 2], [1, 3]),
        Convolution([2, 3, 3], [2, 2, 2], [1, 1, 1]), Convolution([3, 2, 4], [1, 2, 4], [1, 1, 1]), Convolution([4, 3, 2], [2, 3, 2], [3, 1, 1]),
    ];

    static LayerDefinition Convolution(int[] size, int[] kernel, int[] dilation)
    {
        var layer = $"Conv{size.Length}d(1, 1, {Draw.Tuple(kernel)}, padding: \"same\", dilation: {Draw.Tuple(dilation)})";
        double[] x = [.. Enumerable.Range(0, Count(size)).Select(i => ((7 * i + 3) % 11) / 4.0 - 1)];
        return new(layer, new("layer.Forward(x)", new Argument("x", [1, 1, .. size]) { Given = x }) { Layer = layer }, weights =>
        {
            var (weight, result) = (weights("weight"), new double[x.Length]);
            for (var to = 0; to < x.Length; to++)
            {
                result[to] = weights("bias")[0];
                for (var at = 0; at < weight.Length; at++)
                {
                    int[] place = Place(to, size), tap = Place(at, kernel);
                    int[] from = [.. place.Select((p, d) => p + tap[d] * dilation[d] - (kernel[d] - 1) * dilation[d] / 2)];
                    if (from.Zip(size).All(f => f.First >= 0 && f.First < f.Second)) result[to] += weight[at] * x[from.Zip(size).Aggregate(0, (index, f) => index * f.Second + f.First)];
                }
            }

            return [result];
        });
    }

    static int Count(int[] size) => size.Aggregate(1, (a, b) => a * b);

    /// <summary>The coordinates of an element, row by row.</summary>
    static int[] Place(int index, int[] size) => [.. size.Select((s, d) => index / Count(size[(d + 1)..]) % s)];
}

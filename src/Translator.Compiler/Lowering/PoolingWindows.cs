namespace Translator.Compiler.Lowering;

/// <summary>Pooling windows as targets need them that know less than PyTorch.</summary>
static class PoolingWindows
{
    /// <summary>
    /// Padding that makes windows rounded down the same as windows rounded up: the end is padded until the last window fits.
    /// Null when sizes are not known.
    /// </summary>
    public static IReadOnlyList<(int Before, int After)>? PaddingForCeil(Node node, IReadOnlyList<int> kernel, IReadOnlyList<int> stride, IReadOnlyList<(int Before, int After)> padding, IReadOnlyList<int> dilation, bool ceilMode)
    {
        if (!ceilMode) return padding;
        var (input, output) = (node.Inputs[0]!.Shape, node.Outputs[0].Shape);
        var first = input.Rank - kernel.Count;
        var result = new List<(int, int)>();
        for (var i = 0; i < kernel.Count; i++)
        {
            if (input[first + i].Known is not { } size || output[first + i].Known is not { } count) return null;
            var needed = (count - 1) * stride[i] + dilation[i] * (kernel[i] - 1) + 1 - size - padding[i].Before;
            result.Add((padding[i].Before, (int)Math.Max(padding[i].After, needed)));
        }

        return result;
    }

    /// <summary>The places of each part's elements in adaptive pooling, [parts, width]: parts that are narrower than the widest repeat their last place.</summary>
    public static (long Width, long[] Places) Parts(long size, long parts)
    {
        (long Start, long End)[] bounds = [.. Enumerable.Range(0, (int)parts).Select(p => (p * size / parts, ((p + 1) * size + parts - 1) / parts))];
        var width = bounds.Max(b => b.End - b.Start);
        return (width, [.. bounds.SelectMany(b => Enumerable.Range(0, (int)width).Select(i => Math.Min(b.Start + i, b.End - 1)))]);
    }

    /// <summary>[size, parts]: column p averages the elements of part p, which PyTorch's adaptive pooling takes from ⌊p·size/parts⌋ to ⌈(p+1)·size/parts⌉.</summary>
    public static double[] AveragingMatrix(long size, long parts)
    {
        var matrix = new double[size * parts];
        for (long p = 0; p < parts; p++)
        {
            long start = p * size / parts, end = ((p + 1) * size + parts - 1) / parts;
            for (var i = start; i < end; i++) matrix[i * parts + p] = 1.0 / (end - start);
        }

        return matrix;
    }
}

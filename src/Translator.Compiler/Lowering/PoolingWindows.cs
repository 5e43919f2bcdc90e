namespace Translator.Compiler.Lowering;

/// <summary>Pooling windows as targets need them that know less than PyTorch.</summary>
static class PoolingWindows
{
    /// <summary>Padding that makes windows rounded down the same as windows rounded up: the end is padded until the last window fits.</summary>
    public static IReadOnlyList<(int Before, Dim After)> PaddingForCeil(Node node, IReadOnlyList<int> kernel, IReadOnlyList<int> stride, IReadOnlyList<(int Before, int After)> padding, IReadOnlyList<int> dilation, bool ceilMode)
    {
        var (input, output) = (node.Inputs[0]!.Shape, node.Outputs[0].Shape);
        var first = input.Rank - kernel.Count;
        return [.. padding.Select((p, i) => (p.Before, ceilMode ? Dim.Max(p.After, Needed(i)) : (Dim)p.After))];

        Dim Needed(int i) => (output[first + i] - 1) * stride[i] + dilation[i] * (kernel[i] - 1) + 1 - input[first + i] - padding[i].Before;
    }

    /// <summary>Where a part of adaptive pooling begins and ends: ⌊p·size/parts⌋ and ⌈(p+1)·size/parts⌉.</summary>
    public static (Dim Start, Dim End) Part(Dim size, long parts, long p) => (Dim.FloorDivide(size * p, parts), Dim.CeilingDivide(size * (p + 1), parts));

    /// <summary>
    /// The first dimension of adaptive pooling, the sizes, and into how many parts each goes; null when a size that matters is not known.
    /// A dimension that stays as it is may have any size: its windows have one element, and it counts as one part of one.
    /// </summary>
    public static (int First, long[] Size, long[] Parts)? Adaptive(Shape input, IReadOnlyList<int?> outputSize)
    {
        var first = input.Rank - outputSize.Count;
        if (outputSize.Where((parts, i) => parts is not null && !input[first + i].IsKnown).Any()) return null;
        return (first, [.. outputSize.Select((parts, i) => parts is null ? 1 : (long)input[first + i])], [.. outputSize.Select(parts => parts ?? 1L)]);
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

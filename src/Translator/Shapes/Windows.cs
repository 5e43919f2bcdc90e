namespace Translator;

/// <summary>Sizes that sliding windows leave: the arithmetic of convolution and pooling.</summary>
static class Windows
{
    /// <summary>Number of windows along one dimension.</summary>
    /// <exception cref="ModelException">No window fits.</exception>
    public static Dim Size(Dim size, int kernel, int stride, (int Before, int After) padding, int dilation, bool ceilMode)
    {
        var padded = size + padding.Before + padding.After;
        var extent = dilation * (kernel - 1) + 1;
        if (padded.Known < extent)
            throw new ModelException($"a window of {extent}{(dilation > 1 ? $" (kernel {kernel}, dilation {dilation})" : "")} does not fit into a size of {size}{(padded == size ? "" : $" padded to {padded}")}", "input") { Kind = MistakeKind.NothingLeft };
        if (!ceilMode) return Dim.FloorDivide(padded - extent, stride) + 1;
        var count = Dim.CeilingDivide(padded - extent, stride) + 1;

        // the last window must start in the input or its left padding; it always does when the others leave less than a window
        return stride + padding.After <= extent ? count : Dim.Min(count, Dim.FloorDivide(size + padding.Before - 1, stride) + 1);
    }

    /// <summary>The index of the first spatial dimension of [N, C, ...] or [C, ...].</summary>
    /// <exception cref="ModelException">The rank is another.</exception>
    public static int CheckRank(Shape shape, int spatial, string layer) => shape.Rank == spatial + 2 ? 2
        : shape.Rank == spatial + 1 ? 1
        : throw new ModelException($"{layer} needs [N, C, {string.Join(", ", "DHW".Skip(3 - spatial))}], {spatial + 2} dimensions, but the input is {shape}", "input");

    /// <summary>The shape after pooling.</summary>
    public static Shape Pool(Shape shape, string layer, IReadOnlyList<int> kernel, IReadOnlyList<int> stride, IReadOnlyList<(int Before, int After)> padding, IReadOnlyList<int> dilation, bool ceilMode)
    {
        var spatial = CheckRank(shape, kernel.Count, $"{layer}{kernel.Count}d");
        for (var i = 0; i < kernel.Count; i++)
            if (padding[i].Before > kernel[i] / 2)
                throw new ModelException($"padding {padding[i].Before} is more than half of the window {kernel[i]}", "padding");
        return new([.. shape.Take(spatial), .. kernel.Select((k, i) => Size(shape[spatial + i], k, stride[i], padding[i], dilation[i], ceilMode))]);
    }

    /// <summary>The shape after adaptive pooling.</summary>
    public static Shape Adaptive(Shape shape, string layer, IReadOnlyList<int?> outputSize)
    {
        var spatial = CheckRank(shape, outputSize.Count, $"{layer}{outputSize.Count}d");
        return new([.. shape.Take(spatial), .. outputSize.Select((size, i) => size is { } parts ? (Dim)parts : shape[spatial + i])]);
    }

    /// <summary>
    /// The windows of adaptive pooling, each a row of places in the flattened spatial dimensions; part i of n is [⌊i·size/n⌋, ⌈(i+1)·size/n⌉).
    /// Windows that are smaller than the largest repeat their last places.
    /// </summary>
    /// <param name="sizes">The spatial sizes.</param>
    /// <param name="parts">Number of parts of each.</param>
    public static long[][] AdaptiveRows(long[] sizes, long[] parts)
    {
        long[][] rows = [[0]];
        for (var i = 0; i < sizes.Length; i++)
        {
            (long Start, long End)[] bounds = [.. Enumerable.Range(0, (int)parts[i]).Select(p => (p * sizes[i] / parts[i], ((p + 1) * sizes[i] + parts[i] - 1) / parts[i]))];
            var width = bounds.Max(b => b.End - b.Start);
            var size = sizes[i];
            rows = [.. rows.SelectMany(_ => bounds, (row, b) => (long[])[.. row.SelectMany(_ => Enumerable.Range(0, (int)width), (outer, j) => outer * size + Math.Min(b.Start + j, b.End - 1))])];
        }

        return rows;
    }

    /// <summary>What to say where the channels stand last, as TensorFlow has them; empty where they do not.</summary>
    /// <param name="input">The input.</param>
    /// <param name="spatial">Its first spatial dimension.</param>
    /// <param name="channels">How many channels there should be.</param>
    public static string ChannelsLast(Shape input, int spatial, Dim channels) => input[-1] != channels ? ""
        : $"; the last size is {channels}, but channels stand before the spatial sizes here: [{string.Join(", ", input.Take(spatial - 1).Append(channels).Concat(input.Skip(spatial - 1).Take(input.Rank - spatial)))}]";
}

namespace Translator;

public static partial class Functional
{
    /// <summary>Means over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_avg_pool1d</c>.</summary>
    /// <param name="input">[N, C, L] or [C, L].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveAvgPool1d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveAveragePool(outputSize.Expand(1, nameof(outputSize))), input);

    /// <summary>Maxima over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_max_pool1d</c>.</summary>
    /// <param name="input">[N, C, L] or [C, L].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveMaxPool1d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveMaxPool(outputSize.Expand(1, nameof(outputSize))), input);

    /// <summary><see cref="AdaptiveMaxPool1d"/>, and where the maxima stand in the flattened spatial dimensions; <c>return_indices</c> in PyTorch.</summary>
    /// <param name="input">[N, C, L] or [C, L], the spatial sizes known.</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static (Tensor Values, Tensor Indices) AdaptiveMaxPool1dWithIndices(Tensor input, OutputSizes outputSize) => AdaptiveMaxima(1, input, outputSize);

    /// <summary>Means over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_avg_pool2d</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveAvgPool2d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveAveragePool(outputSize.Expand(2, nameof(outputSize))), input);

    /// <summary>Maxima over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_max_pool2d</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveMaxPool2d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveMaxPool(outputSize.Expand(2, nameof(outputSize))), input);

    /// <summary><see cref="AdaptiveMaxPool2d"/>, and where the maxima stand in the flattened spatial dimensions; <c>return_indices</c> in PyTorch.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W], the spatial sizes known.</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static (Tensor Values, Tensor Indices) AdaptiveMaxPool2dWithIndices(Tensor input, OutputSizes outputSize) => AdaptiveMaxima(2, input, outputSize);

    /// <summary>Means over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_avg_pool3d</c>.</summary>
    /// <param name="input">[N, C, D, H, W] or [C, D, H, W].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveAvgPool3d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveAveragePool(outputSize.Expand(3, nameof(outputSize))), input);

    /// <summary>Maxima over windows that divide each spatial dimension into a number of parts; <c>torch.nn.functional.adaptive_max_pool3d</c>.</summary>
    /// <param name="input">[N, C, D, H, W] or [C, D, H, W].</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static Tensor AdaptiveMaxPool3d(Tensor input, OutputSizes outputSize) =>
        Apply(new Operators.AdaptiveMaxPool(outputSize.Expand(3, nameof(outputSize))), input);

    /// <summary><see cref="AdaptiveMaxPool3d"/>, and where the maxima stand in the flattened spatial dimensions; <c>return_indices</c> in PyTorch.</summary>
    /// <param name="input">[N, C, D, H, W] or [C, D, H, W], the spatial sizes known.</param>
    /// <param name="outputSize">Number of parts; null keeps the size.</param>
    public static (Tensor Values, Tensor Indices) AdaptiveMaxPool3dWithIndices(Tensor input, OutputSizes outputSize) => AdaptiveMaxima(3, input, outputSize);

    /// <summary>Every window as a row of the flattened image, and the largest element of each row.</summary>
    static (Tensor Values, Tensor Indices) AdaptiveMaxima(int spatial, Tensor input, OutputSizes outputSize)
    {
        var first = Windows.CheckRank(input.Shape, spatial, $"AdaptiveMaxPool{spatial}d");
        if (input.Shape.Skip(first).Any(s => !s.IsKnown))
            throw new ModelException($"where the maxima stand is told for known sizes only, but the input is {input.Shape}; give the input its size, or leave the places out", nameof(input));
        long[] sizes = [.. input.Shape.Skip(first).Select(s => (long)s)];
        long[] parts = [.. outputSize.Expand(spatial, nameof(outputSize)).Select((p, i) => p ?? sizes[i])];
        var rows = Windows.AdaptiveRows(sizes, parts);
        var places = Given(rows.SelectMany(row => row).Select(place => (double)place), DType.Int64);
        var elements = Unflatten(IndexSelect(Flatten(input, start: first), -1, places), -1, [rows.Length, rows[0].Length]);
        var (values, at) = Max(elements, -1);
        Dim[] output = [.. parts.Select(p => (Dim)p)];
        return (Unflatten(values, -1, output), Unflatten(Take(places, Arange(rows.Length) * rows[0].Length + at), -1, output));
    }
}

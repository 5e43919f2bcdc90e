namespace Translator;

public static partial class Functional
{
    /// <summary>The values of a max pooling put back where they stood, zeros elsewhere; <c>torch.nn.functional.max_unpool1d</c>.</summary>
    /// <param name="input">[N, C, L] or [C, L].</param>
    /// <param name="indices">As <see cref="MaxPool1dWithIndices"/> gives them.</param>
    /// <param name="kernelSize">The pooling's window.</param>
    /// <param name="stride">The pooling's stride; the window's size unless said.</param>
    /// <param name="padding">The pooling's padding.</param>
    /// <param name="outputSize">Sizes of the spatial dimensions (or of all) before pooling, which several sizes lead to; (size - 1) stride - 2 padding + kernel unless said.</param>
    public static Tensor MaxUnpool1d(Tensor input, Tensor indices, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Dim[]? outputSize = null) =>
        Unpool(1, input, indices, kernelSize, stride, padding, outputSize);

    /// <summary>The values of a max pooling put back where they stood, zeros elsewhere; <c>torch.nn.functional.max_unpool2d</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="indices">As <see cref="MaxPool2dWithIndices"/> gives them.</param>
    /// <param name="kernelSize">The pooling's window.</param>
    /// <param name="stride">The pooling's stride; the window's size unless said.</param>
    /// <param name="padding">The pooling's padding.</param>
    /// <param name="outputSize">Sizes of the spatial dimensions (or of all) before pooling, which several sizes lead to; (size - 1) stride - 2 padding + kernel unless said.</param>
    public static Tensor MaxUnpool2d(Tensor input, Tensor indices, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Dim[]? outputSize = null) =>
        Unpool(2, input, indices, kernelSize, stride, padding, outputSize);

    /// <summary>The values of a max pooling put back where they stood, zeros elsewhere; <c>torch.nn.functional.max_unpool3d</c>.</summary>
    /// <param name="input">[N, C, D, H, W] or [C, D, H, W].</param>
    /// <param name="indices">As <see cref="MaxPool3dWithIndices"/> gives them.</param>
    /// <param name="kernelSize">The pooling's window.</param>
    /// <param name="stride">The pooling's stride; the window's size unless said.</param>
    /// <param name="padding">The pooling's padding.</param>
    /// <param name="outputSize">Sizes of the spatial dimensions (or of all) before pooling, which several sizes lead to; (size - 1) stride - 2 padding + kernel unless said.</param>
    public static Tensor MaxUnpool3d(Tensor input, Tensor indices, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Dim[]? outputSize = null) =>
        Unpool(3, input, indices, kernelSize, stride, padding, outputSize);

    static Tensor Unpool(int spatial, Tensor input, Tensor indices, Sizes kernelSize, Sizes stride, Sizes padding, Dim[]? outputSize)
    {
        var first = Windows.CheckRank(input.Shape, spatial, $"MaxUnpool{spatial}d");
        var kernel = kernelSize.Expand(spatial, nameof(kernelSize));
        var steps = stride.IsGiven ? stride.Expand(spatial, nameof(stride)) : kernel;
        var cut = padding.Expand(spatial, nameof(padding), orElse: 0, least: 0);
        if (outputSize is not null && outputSize.Length < spatial) throw new ModelException($"outputSize needs {spatial} sizes, but has {outputSize.Length}", nameof(outputSize));
        Dim[] sizes = outputSize is null
            ? [.. kernel.Select((k, i) => (input.Shape[first + i] - 1) * steps[i] - 2 * cut[i] + k)]
            : [.. outputSize.Skip(outputSize.Length - spatial)];
        var outer = input.Shape.Take(first).ToArray();
        var zeros = Full(new Shape([.. outer, sizes.Aggregate((Dim)1, (product, size) => product * size)]), 0, input.DType);
        return Unflatten(Scatter(zeros, -1, Flatten(indices, start: first), Flatten(input, start: first)), -1, sizes);
    }
}

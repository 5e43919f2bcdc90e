namespace Translator;

public static partial class Functional
{
    /// <summary>The windows of an image as columns (im2col); <c>torch.nn.functional.unfold</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="dilation">Distance between the window's elements; 1.</param>
    /// <param name="padding">Zeros on both sides; 0.</param>
    /// <param name="stride">Steps of the window; 1.</param>
    /// <returns>[N, C · window, windows].</returns>
    public static Tensor Unfold(Tensor input, Sizes kernelSize, Sizes dilation = default, Sizes padding = default, Sizes stride = default)
    {
        var spatial = Windows.CheckRank(input.Shape, 2, "unfold over 2");
        int[] kernel = kernelSize.Expand(2, nameof(kernelSize)), distance = dilation.Expand(2, nameof(dilation), orElse: 1), steps = stride.Expand(2, nameof(stride), orElse: 1);
        var border = padding.Expand(2, nameof(padding), orElse: 0, least: 0);
        var padded = Pad(input, [border[1], border[1], border[0], border[0]]);
        var width = padded.Shape[-1];
        Dim rows = Windows.Size(padded.Shape[-2], kernel[0], steps[0], default, distance[0], ceilMode: false), columns = Windows.Size(width, kernel[1], steps[1], default, distance[1], ceilMode: false);

        // element [p, q, i, j] of the index: where element (p, q) of window (i, j) stands in the flattened image
        Tensor down = Arange(rows) * steps[0], across = Arange(columns) * steps[1];
        var vertical = Reshape(Arange(kernel[0]) * distance[0], -1, 1, 1, 1) + Reshape(down, -1, 1);
        var horizontal = Reshape(Arange(kernel[1]) * distance[1], -1, 1, 1) + across;
        var places = Reshape(vertical * width + horizontal, kernel[0] * kernel[1], down.Shape[0] * across.Shape[0]);
        return Flatten(Apply(new Operators.Take(spatial), Flatten(padded, start: spatial), places), spatial - 1, spatial);
    }

    /// <summary>An image of columns added where their windows stand (col2im); <c>torch.nn.functional.fold</c>.</summary>
    /// <param name="input">[N, C · window, windows] or [C · window, windows].</param>
    /// <param name="outputSize">Height and width.</param>
    /// <param name="kernelSize">The window.</param>
    /// <param name="dilation">Distance between the window's elements; 1.</param>
    /// <param name="padding">What is cut off on both sides; 0.</param>
    /// <param name="stride">Steps of the window; 1.</param>
    /// <returns>[N, C, H, W].</returns>
    public static Tensor Fold(Tensor input, Sizes outputSize, Sizes kernelSize, Sizes dilation = default, Sizes padding = default, Sizes stride = default)
    {
        if (input.Rank is not (2 or 3)) throw new ModelException($"fold needs [N, C · window, windows] or without N, but the input is {input.Shape}", nameof(input));
        int[] size = outputSize.Expand(2, nameof(outputSize)), kernel = kernelSize.Expand(2, nameof(kernelSize)), distance = dilation.Expand(2, nameof(dilation), orElse: 1), steps = stride.Expand(2, nameof(stride), orElse: 1);
        var border = padding.Expand(2, nameof(padding), orElse: 0, least: 0);
        int[] windows = [.. Enumerable.Range(0, 2).Select(i => (int)Windows.Size(size[i], kernel[i], steps[i], (border[i], border[i]), distance[i], ceilMode: false))];
        var elements = kernel[0] * kernel[1];
        if (input.Shape[-2] % elements != 0) throw new ModelException($"the window's {elements} elements do not divide dimension -2 of {input.Shape}", nameof(input));
        if (input.Shape[-1] != windows[0] * windows[1]) throw new ModelException($"an image of {size[0]} x {size[1]} has {windows[0]} x {windows[1]} windows, but the input {input.Shape} has {input.Shape[-1]}", nameof(input));

        // a transposed convolution whose kernel k has a single 1, at k, puts column element k in its place
        var channels = input.Shape[-2] / elements;
        var columns = Reshape(input, [-1, elements, windows[0], windows[1]]);
        var kernels = Reshape(Eye(elements, dtype: input.DType), elements, 1, kernel[0], kernel[1]);
        int[] rest = [.. Enumerable.Range(0, 2).Select(i => size[i] - ((windows[i] - 1) * steps[i] - 2 * border[i] + distance[i] * (kernel[i] - 1) + 1))];
        var image = Apply(new Operators.ConvolutionTranspose(steps, border, rest, distance, 1), columns, kernels);
        return Reshape(image, [.. input.Shape.Take(input.Rank - 2), channels, size[0], size[1]]);
    }
}

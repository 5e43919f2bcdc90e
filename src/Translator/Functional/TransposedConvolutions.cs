namespace Translator;

public static partial class Functional
{
    /// <summary>Transposed convolution over one dimension; <c>torch.nn.functional.conv_transpose1d</c>.</summary>
    /// <inheritdoc cref="ConvTranspose2d"/>
    public static Tensor ConvTranspose1d(Tensor input, Tensor weight, Tensor? bias = null, Sizes stride = default, Sizes padding = default, Sizes outputPadding = default, int groups = 1, Sizes dilation = default) =>
        ConvolveTransposed(1, input, weight, bias, stride, padding, outputPadding, groups, dilation);

    /// <summary>Transposed convolution over two dimensions; <c>torch.nn.functional.conv_transpose2d</c>.</summary>
    /// <param name="input">[N, C, ...] or [C, ...].</param>
    /// <param name="weight">[C, O/groups, kernel...].</param>
    /// <param name="bias">[O], or null.</param>
    /// <param name="stride">Distance of the input's elements in the output; 1.</param>
    /// <param name="padding">What is cut off on both sides; 0.</param>
    /// <param name="outputPadding">Added to the size at the end, less than stride or dilation; 0.</param>
    /// <param name="groups">Groups of channels that do not see each other.</param>
    /// <param name="dilation">Distance between the window's elements; 1.</param>
    public static Tensor ConvTranspose2d(Tensor input, Tensor weight, Tensor? bias = null, Sizes stride = default, Sizes padding = default, Sizes outputPadding = default, int groups = 1, Sizes dilation = default) =>
        ConvolveTransposed(2, input, weight, bias, stride, padding, outputPadding, groups, dilation);

    /// <summary>Transposed convolution over three dimensions; <c>torch.nn.functional.conv_transpose3d</c>.</summary>
    /// <inheritdoc cref="ConvTranspose2d"/>
    public static Tensor ConvTranspose3d(Tensor input, Tensor weight, Tensor? bias = null, Sizes stride = default, Sizes padding = default, Sizes outputPadding = default, int groups = 1, Sizes dilation = default) =>
        ConvolveTransposed(3, input, weight, bias, stride, padding, outputPadding, groups, dilation);

    static Tensor ConvolveTransposed(int spatial, Tensor input, Tensor weight, Tensor? bias, Sizes stride, Sizes padding, Sizes outputPadding, int groups, Sizes dilation)
    {
        Kernel(spatial, weight, bias, groups, weight.Shape[1] * groups);
        var steps = stride.Expand(spatial, nameof(stride), orElse: 1);
        var distance = dilation.Expand(spatial, nameof(dilation), orElse: 1);
        return Apply(
            new Operators.ConvolutionTranspose(steps, padding.Expand(spatial, nameof(padding), orElse: 0, least: 0), ExtraSizes(outputPadding, steps, distance), distance, groups),
            input,
            weight,
            bias);
    }

    /// <summary>Output padding makes one of the sizes that the stride confuses; more would be rows of bias alone.</summary>
    internal static int[] ExtraSizes(Sizes outputPadding, int[] stride, int[] dilation)
    {
        var extra = outputPadding.Expand(stride.Length, nameof(outputPadding), orElse: 0, least: 0);
        for (var i = 0; i < extra.Length; i++)
            if (extra[i] >= Math.Max(stride[i], dilation[i]))
                throw new ModelException($"outputPadding {extra[i]} must be less than stride {stride[i]} or dilation {dilation[i]}", nameof(outputPadding));
        return extra;
    }
}

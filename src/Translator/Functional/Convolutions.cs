namespace Translator;

public static partial class Functional
{
    /// <summary>Cross-correlation over one dimension; <c>torch.nn.functional.conv1d</c>.</summary>
    /// <inheritdoc cref="Conv2d"/>
    public static Tensor Conv1d(Tensor input, Tensor weight, Tensor? bias = null, Sizes stride = default, Padding padding = default, Sizes dilation = default, int groups = 1) =>
        Convolve(1, input, weight, bias, stride, padding, dilation, groups);

    /// <summary>Cross-correlation over two dimensions; <c>torch.nn.functional.conv2d</c>.</summary>
    /// <param name="input">[N, C, ...] or [C, ...].</param>
    /// <param name="weight">[O, C/groups, kernel...].</param>
    /// <param name="bias">[O], or null.</param>
    /// <param name="stride">Steps of the window; 1.</param>
    /// <param name="padding">Zeros on both sides, <c>"same"</c> or <c>"valid"</c>; 0.</param>
    /// <param name="dilation">Distance between the window's elements; 1.</param>
    /// <param name="groups">Groups of channels that do not see each other.</param>
    public static Tensor Conv2d(Tensor input, Tensor weight, Tensor? bias = null, Sizes stride = default, Padding padding = default, Sizes dilation = default, int groups = 1) =>
        Convolve(2, input, weight, bias, stride, padding, dilation, groups);

    /// <summary>Cross-correlation over three dimensions; <c>torch.nn.functional.conv3d</c>.</summary>
    /// <inheritdoc cref="Conv2d"/>
    public static Tensor Conv3d(Tensor input, Tensor weight, Tensor? bias = null, Sizes stride = default, Padding padding = default, Sizes dilation = default, int groups = 1) =>
        Convolve(3, input, weight, bias, stride, padding, dilation, groups);

    static Tensor Convolve(int spatial, Tensor input, Tensor weight, Tensor? bias, Sizes stride, Padding padding, Sizes dilation, int groups)
    {
        var kernel = Kernel(spatial, weight, bias, groups, weight.Shape[0]);
        var steps = stride.Expand(spatial, nameof(stride), orElse: 1);
        var distance = dilation.Expand(spatial, nameof(dilation), orElse: 1);
        return Apply(new Operators.Convolution(steps, padding.Expand(kernel, steps, distance), distance, groups), input, weight, bias);
    }

    /// <summary>The kernel's sizes, after the rules for weights that are not a layer's.</summary>
    static int[] Kernel(int spatial, Tensor weight, Tensor? bias, int groups, Dim outChannels)
    {
        if (weight.Rank != spatial + 2) throw new ModelException($"the weight of a convolution over {spatial} dimensions has {spatial + 2} dimensions, but is {weight.Shape}", nameof(weight));
        Require.Positive(groups, nameof(groups));
        if (weight.Shape[0] % groups != 0) throw new ModelException($"groups {groups} does not divide the {weight.Shape[0]} channels of the weight {weight.Shape}", nameof(groups));
        if (bias is not null && (bias.Rank != 1 || bias.Shape[0] != outChannels)) throw new ModelException($"the bias has one number for each of the {outChannels} output channels, but is {bias.Shape}", nameof(bias));
        return [.. weight.Shape.Skip(2).Select(k => (int)k)];
    }
}

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
        var kernel = weight.Shape.Skip(2).Select(k => (int)k).ToArray();
        var steps = (stride.IsGiven ? stride : 1).Expand(spatial, nameof(stride));
        var distance = (dilation.IsGiven ? dilation : 1).Expand(spatial, nameof(dilation));
        return Apply(new Operators.Convolution(steps, padding.Expand(kernel, steps, distance), distance, groups), input, weight, bias);
    }
}

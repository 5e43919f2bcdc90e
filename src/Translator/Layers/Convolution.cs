namespace Translator;

/// <summary>What the convolutions of one to three dimensions share: parameters, argument rules.</summary>
public abstract class Convolution : Module, ILayer
{
    readonly Parameter weight;
    readonly Parameter? bias;
    readonly int[] stride;
    readonly (int Before, int After)[] padding;
    readonly int[] dilation;
    readonly int groups;
    readonly string paddingMode;

    private protected Convolution(int spatial, int inChannels, int outChannels, Sizes kernelSize, Sizes stride, Padding padding, Sizes dilation, int groups, bool bias, string paddingMode)
    {
        Require.Positive(inChannels, nameof(inChannels));
        Require.Positive(outChannels, nameof(outChannels));
        Require.Divides(groups, inChannels, nameof(groups), nameof(inChannels));
        Require.Divides(groups, outChannels, nameof(groups), nameof(outChannels));
        var kernel = kernelSize.Expand(spatial, nameof(kernelSize));
        this.stride = stride.Expand(spatial, nameof(stride), orElse: 1);
        this.dilation = dilation.Expand(spatial, nameof(dilation), orElse: 1);
        this.padding = padding.Expand(kernel, this.stride, this.dilation);
        this.groups = groups;
        this.paddingMode = paddingMode is "zeros" or "reflect" or "replicate" or "circular" ? paddingMode
            : throw new ModelException($"paddingMode is \"zeros\", \"reflect\", \"replicate\" or \"circular\", not \"{paddingMode}\"", nameof(paddingMode));
        var fanIn = kernel.Aggregate(inChannels / groups, (product, k) => product * k);
        weight = new Parameter(Initializer.FanIn(fanIn), [outChannels, inChannels / groups, .. kernel]);
        this.bias = bias ? new Parameter(Initializer.FanIn(fanIn), outChannels) : null;
    }

    /// <summary>[O, C/groups, kernel...].</summary>
    public Tensor Weight => weight;

    /// <summary>[O], or null.</summary>
    public Tensor? Bias => bias;

    /// <summary>[N, C, ...] to [N, O, ...]; the batch dimension may be left out.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        if (paddingMode == "zeros") return Convolve(input, padding);

        // the padding of the last dimension stands first
        input = Functional.Pad(input, [.. Enumerable.Reverse(padding).SelectMany(p => new[] { p.Before, p.After })], paddingMode);
        return Convolve(input, new (int, int)[padding.Length]);
    }

    Tensor Convolve(Tensor input, (int Before, int After)[] padding) =>
        GraphBuilder.Current.Add(new Operators.Convolution(stride, padding, dilation, groups), [input, weight, bias])[0];
}

/// <summary>Cross-correlation over one dimension; PyTorch's <c>nn.Conv1d</c>.</summary>
/// <inheritdoc cref="Conv2d"/>
public class Conv1d(int inChannels, int outChannels, Sizes kernelSize, Sizes stride = default, Padding padding = default, Sizes dilation = default, int groups = 1, bool bias = true, string paddingMode = "zeros")
    : Convolution(1, inChannels, outChannels, kernelSize, stride, padding, dilation, groups, bias, paddingMode);

/// <summary>Cross-correlation over two dimensions; PyTorch's <c>nn.Conv2d</c>.</summary>
/// <param name="inChannels">Channels of the input.</param>
/// <param name="outChannels">Channels of the output.</param>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Steps of the window; 1.</param>
/// <param name="padding">Elements added on both sides, <c>"same"</c> or <c>"valid"</c>; 0.</param>
/// <param name="dilation">Distance between the window's elements; 1.</param>
/// <param name="groups">Groups of channels that do not see each other; divides both numbers of channels.</param>
/// <param name="bias">Whether to add a bias.</param>
/// <param name="paddingMode">What stands in the padding: <c>"zeros"</c>, <c>"reflect"</c>, <c>"replicate"</c> or <c>"circular"</c>.</param>
public class Conv2d(int inChannels, int outChannels, Sizes kernelSize, Sizes stride = default, Padding padding = default, Sizes dilation = default, int groups = 1, bool bias = true, string paddingMode = "zeros")
    : Convolution(2, inChannels, outChannels, kernelSize, stride, padding, dilation, groups, bias, paddingMode);

/// <summary>Cross-correlation over three dimensions; PyTorch's <c>nn.Conv3d</c>.</summary>
/// <inheritdoc cref="Conv2d"/>
public class Conv3d(int inChannels, int outChannels, Sizes kernelSize, Sizes stride = default, Padding padding = default, Sizes dilation = default, int groups = 1, bool bias = true, string paddingMode = "zeros")
    : Convolution(3, inChannels, outChannels, kernelSize, stride, padding, dilation, groups, bias, paddingMode);

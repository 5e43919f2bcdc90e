namespace Translator;

/// <summary>What the transposed convolutions of one to three dimensions share: parameters, argument rules.</summary>
public abstract class ConvolutionTranspose : Module, ILayer
{
    readonly Parameter weight;
    readonly Parameter? bias;
    readonly int[] stride;
    readonly int[] padding;
    readonly int[] outputPadding;
    readonly int[] dilation;
    readonly int groups;

    private protected ConvolutionTranspose(int spatial, int inChannels, int outChannels, Sizes kernelSize, Sizes stride, Sizes padding, Sizes outputPadding, int groups, bool bias, Sizes dilation, string paddingMode)
    {
        Require.Positive(inChannels, nameof(inChannels));
        Require.Positive(outChannels, nameof(outChannels));
        Require.Divides(groups, inChannels, nameof(groups), nameof(inChannels));
        Require.Divides(groups, outChannels, nameof(groups), nameof(outChannels));
        if (paddingMode != "zeros") throw new ModelException($"a transposed convolution pads with \"zeros\" only, not \"{paddingMode}\"", nameof(paddingMode));
        var kernel = kernelSize.Expand(spatial, nameof(kernelSize));
        this.stride = stride.Expand(spatial, nameof(stride), orElse: 1);
        this.dilation = dilation.Expand(spatial, nameof(dilation), orElse: 1);
        this.padding = padding.Expand(spatial, nameof(padding), orElse: 0, least: 0);
        this.outputPadding = Functional.ExtraSizes(outputPadding, this.stride, this.dilation);
        this.groups = groups;

        // PyTorch counts the fan-in from dimension 1 of the weight, which holds output channels here
        var fanIn = kernel.Aggregate(outChannels / groups, (product, k) => product * k);
        weight = new Parameter(Initializer.FanIn(fanIn), [inChannels, outChannels / groups, .. kernel]);
        this.bias = bias ? new Parameter(Initializer.FanIn(fanIn), outChannels) : null;
    }

    /// <summary>[C, O/groups, kernel...].</summary>
    public Tensor Weight => weight;

    /// <summary>[O], or null.</summary>
    public Tensor? Bias => bias;

    /// <summary>[N, C, ...] to [N, O, ...]; the batch dimension may be left out.</summary>
    public virtual Tensor Forward(Tensor input) => Forward(input, null);

    /// <summary>[N, C, ...] to [N, O, ...] of given sizes.</summary>
    /// <param name="input">The batch dimension may be left out.</param>
    /// <param name="outputSize">Spatial sizes (or all) of the output, which the stride confuses; null for those that the layer's output padding gives.</param>
    public Tensor Forward(Tensor input, Dim[]? outputSize)
    {
        using var scope = Enter();
        var extra = outputSize is null ? outputPadding : OutputPadding(input.Shape, outputSize);
        return GraphBuilder.Current.Add(new Operators.ConvolutionTranspose(stride, padding, extra, dilation, groups), [input, weight, bias])[0];
    }

    /// <summary>What is added to the least sizes.</summary>
    int[] OutputPadding(Shape input, Dim[] outputSize)
    {
        var spatial = stride.Length;
        var first = Windows.CheckRank(input, spatial, $"ConvTranspose{spatial}d");
        if (outputSize.Length != spatial && outputSize.Length != input.Rank) throw new ModelException($"outputSize has {outputSize.Length} sizes; give {spatial}, or {input.Rank} for all dimensions", nameof(outputSize));
        return [.. outputSize.Skip(outputSize.Length - spatial).Select((size, i) =>
        {
            var least = (input[first + i] - 1) * stride[i] - 2 * padding[i] + dilation[i] * (weight.Shape[2 + i] - 1) + 1;
            return (size - least).Known is { } extra and >= 0 && extra < stride[i]
                ? (int)extra
                : throw new ModelException($"outputSize {size} is not among the sizes {least} to {least + stride[i] - 1} that lead to {input[first + i]}", nameof(outputSize));
        })];
    }
}

/// <summary>Transposed convolution over one dimension; PyTorch's <c>nn.ConvTranspose1d</c>.</summary>
/// <inheritdoc cref="ConvTranspose2d"/>
public class ConvTranspose1d(int inChannels, int outChannels, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes outputPadding = default, int groups = 1, bool bias = true, Sizes dilation = default, string paddingMode = "zeros")
    : ConvolutionTranspose(1, inChannels, outChannels, kernelSize, stride, padding, outputPadding, groups, bias, dilation, paddingMode);

/// <summary>Transposed convolution over two dimensions; PyTorch's <c>nn.ConvTranspose2d</c>.</summary>
/// <param name="inChannels">Channels of the input.</param>
/// <param name="outChannels">Channels of the output.</param>
/// <param name="kernelSize">The window.</param>
/// <param name="stride">Distance of the input's elements in the output; 1.</param>
/// <param name="padding">What is cut off on both sides; 0.</param>
/// <param name="outputPadding">Added to the size at the end, less than stride or dilation; 0.</param>
/// <param name="groups">Groups of channels that do not see each other; divides both numbers of channels.</param>
/// <param name="bias">Whether to add a bias.</param>
/// <param name="dilation">Distance between the window's elements; 1.</param>
/// <param name="paddingMode"><c>"zeros"</c>.</param>
public class ConvTranspose2d(int inChannels, int outChannels, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes outputPadding = default, int groups = 1, bool bias = true, Sizes dilation = default, string paddingMode = "zeros")
    : ConvolutionTranspose(2, inChannels, outChannels, kernelSize, stride, padding, outputPadding, groups, bias, dilation, paddingMode);

/// <summary>Transposed convolution over three dimensions; PyTorch's <c>nn.ConvTranspose3d</c>.</summary>
/// <inheritdoc cref="ConvTranspose2d"/>
public class ConvTranspose3d(int inChannels, int outChannels, Sizes kernelSize, Sizes stride = default, Sizes padding = default, Sizes outputPadding = default, int groups = 1, bool bias = true, Sizes dilation = default, string paddingMode = "zeros")
    : ConvolutionTranspose(3, inChannels, outChannels, kernelSize, stride, padding, outputPadding, groups, bias, dilation, paddingMode);

namespace Translator.Operators;

/// <summary>
/// Cross-correlation over 1 to 3 spatial dimensions. Inputs: x [N, C, ...] or [C, ...], weight [O, C/groups, ...], optional bias [O].
/// Output size: (size + before + after - dilation (kernel - 1) - 1) / stride + 1, rounded down.
/// </summary>
/// <param name="Stride">Per spatial dimension.</param>
/// <param name="Padding">Zeros before and after, per spatial dimension.</param>
/// <param name="Dilation">Per spatial dimension.</param>
/// <param name="Groups">Groups of channels that do not see each other.</param>
public sealed record Convolution(IReadOnlyList<int> Stride, IReadOnlyList<(int Before, int After)> Padding, IReadOnlyList<int> Dilation, int Groups) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var (x, weight) = (inputs[0]!, inputs[1]!.Shape);
        var spatial = Windows.CheckRank(x.Shape, Stride.Count, $"Conv{Stride.Count}d");
        RequireOneType(x, inputs[1]!, "input");
        var channels = x.Shape[spatial - 1];
        if (channels != weight[1] * Groups)
            throw new ModelException($"the input {x.Shape} has {channels} channels, but the layer takes {weight[1] * Groups}{Windows.ChannelsLast(x.Shape, spatial, weight[1] * Groups)}", "input") { Kind = MistakeKind.InputSize, Fitting = x.Shape.With(spatial - 1, weight[1] * Groups) };
        var sizes = Stride.Select((stride, i) => Windows.Size(x.Shape[spatial + i], (int)weight[2 + i], stride, Padding[i], Dilation[i], ceilMode: false));
        return x with { Shape = new([.. x.Shape.Take(spatial - 1), weight[0], .. sizes]) };
    }
}

/// <summary>
/// Transposed convolution (the gradient of <see cref="Convolution"/>) over 1 to 3 spatial dimensions. Inputs: x [N, C, ...] or [C, ...], weight [C, O/groups, ...], optional bias [O].
/// Output size: (size - 1) stride - 2 padding + dilation (kernel - 1) + output padding + 1.
/// </summary>
/// <param name="Stride">Per spatial dimension.</param>
/// <param name="Padding">What is cut off on both sides, per spatial dimension.</param>
/// <param name="OutputPadding">Added to the size at the end, per spatial dimension.</param>
/// <param name="Dilation">Per spatial dimension.</param>
/// <param name="Groups">Groups of channels that do not see each other.</param>
public sealed record ConvolutionTranspose(IReadOnlyList<int> Stride, IReadOnlyList<int> Padding, IReadOnlyList<int> OutputPadding, IReadOnlyList<int> Dilation, int Groups) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var (x, weight) = (inputs[0]!, inputs[1]!.Shape);
        var spatial = Windows.CheckRank(x.Shape, Stride.Count, $"ConvTranspose{Stride.Count}d");
        RequireOneType(x, inputs[1]!, "input");
        var channels = x.Shape[spatial - 1];
        if (channels != weight[0]) throw new ModelException($"the input {x.Shape} has {channels} channels, but the layer takes {weight[0]}{Windows.ChannelsLast(x.Shape, spatial, weight[0])}", "input") { Kind = MistakeKind.InputSize, Fitting = x.Shape.With(spatial - 1, weight[0]) };
        var sizes = Stride.Select((stride, i) => (x.Shape[spatial + i] - 1) * stride - 2 * Padding[i] + Dilation[i] * (weight[2 + i] - 1) + OutputPadding[i] + 1).ToArray();
        if (Array.Exists(sizes, size => size.Known < 1)) throw new ModelException($"nothing is left of {x.Shape}: the output would be [{string.Join(", ", sizes)}]", "padding") { Kind = MistakeKind.NothingLeft };
        return x with { Shape = new([.. x.Shape.Take(spatial - 1), weight[1] * Groups, .. sizes]) };
    }
}

namespace Translator;

/// <summary>Normalisation over groups of channels of each sample; PyTorch's <c>nn.GroupNorm</c>. See <see cref="Functional.GroupNorm"/>.</summary>
public class GroupNorm : Module, ILayer
{
    readonly Parameter? weight;
    readonly Parameter? bias;
    readonly int numGroups;
    readonly int numChannels;
    readonly double eps;

    /// <summary>A group normalisation.</summary>
    /// <param name="numGroups">Number of groups; divides <paramref name="numChannels"/>.</param>
    /// <param name="numChannels">Number of channels.</param>
    /// <param name="eps">Added to the variance, inside the root.</param>
    /// <param name="affine">Whether to scale and shift by parameters.</param>
    /// <param name="bias">Whether to shift, if affine.</param>
    public GroupNorm(int numGroups, int numChannels, double eps = 1e-5, bool affine = true, bool bias = true)
    {
        Require.Positive(numChannels, nameof(numChannels));
        Require.Divides(numGroups, numChannels, nameof(numGroups), nameof(numChannels));
        (this.numGroups, this.numChannels, this.eps) = (numGroups, numChannels, eps);
        weight = affine ? new Parameter(Initializer.Ones, numChannels) : null;
        this.bias = affine && bias ? new Parameter(Initializer.Zeros, numChannels) : null;
    }

    /// <summary>[N, C, ...] to the same shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return input.Rank >= 2 && input.Shape[1] != numChannels
            ? throw new ModelException($"the input {input.Shape} has {input.Shape[1]} channels, but the layer normalises {numChannels}", nameof(input)) { Kind = MistakeKind.InputSize, Fitting = input.Shape.With(1, numChannels) }
            : Functional.GroupNorm(input, numGroups, weight, bias, eps);
    }
}

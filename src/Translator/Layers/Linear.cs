namespace Translator;

/// <summary>x Wᵀ + b on the last dimension; PyTorch's <c>nn.Linear</c>.</summary>
public class Linear : Module, ILayer
{
    readonly Parameter weight;
    readonly Parameter? bias;

    /// <summary>A dense layer.</summary>
    /// <param name="inFeatures">Size of the input's last dimension.</param>
    /// <param name="outFeatures">Size of the output's last dimension.</param>
    /// <param name="bias">Whether to add a bias.</param>
    public Linear(int inFeatures, int outFeatures, bool bias = true)
        : this(inFeatures, outFeatures, bias ? Initializer.FanIn(inFeatures) : null)
    {
    }

    /// <summary>A dense layer whose bias starts in a way of its own; null for none.</summary>
    internal Linear(int inFeatures, int outFeatures, Initializer? bias)
    {
        Require.Positive(inFeatures, nameof(inFeatures));
        Require.Positive(outFeatures, nameof(outFeatures));
        weight = new Parameter(Initializer.FanIn(inFeatures), outFeatures, inFeatures);
        this.bias = bias is null ? null : new Parameter(bias, outFeatures);
    }

    /// <summary>[out, in].</summary>
    public Tensor Weight => weight;

    /// <summary>[out], or null.</summary>
    public Tensor? Bias => bias;

    /// <summary>[..., in] to [..., out].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Linear(input, weight, bias);
    }
}

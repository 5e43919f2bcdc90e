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
    {
        Require.Positive(inFeatures, nameof(inFeatures));
        Require.Positive(outFeatures, nameof(outFeatures));
        weight = new Parameter(Initializer.FanIn(inFeatures), outFeatures, inFeatures);
        this.bias = bias ? new Parameter(Initializer.FanIn(inFeatures), outFeatures) : null;
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

namespace Translator;

/// <summary>Σ over i, j of x1[..., i] W[o, i, j] x2[..., j] + b; PyTorch's <c>nn.Bilinear</c>. See <see cref="Functional.Bilinear"/>.</summary>
public class Bilinear : Module
{
    readonly Parameter weight;
    readonly Parameter? bias;

    /// <summary>A bilinear layer.</summary>
    /// <param name="in1Features">Size of the first input's last dimension.</param>
    /// <param name="in2Features">Size of the second input's last dimension.</param>
    /// <param name="outFeatures">Size of the output's last dimension.</param>
    /// <param name="bias">Whether to add a bias.</param>
    public Bilinear(int in1Features, int in2Features, int outFeatures, bool bias = true)
    {
        Require.Positive(in1Features, nameof(in1Features));
        Require.Positive(in2Features, nameof(in2Features));
        Require.Positive(outFeatures, nameof(outFeatures));
        weight = new Parameter(Initializer.FanIn(in1Features), outFeatures, in1Features, in2Features);
        this.bias = bias ? new Parameter(Initializer.FanIn(in1Features), outFeatures) : null;
    }

    /// <summary>[..., in1] and [..., in2] to [..., out].</summary>
    public virtual Tensor Forward(Tensor input1, Tensor input2)
    {
        using var scope = Enter();
        return Functional.Bilinear(input1, input2, weight, bias);
    }
}

namespace Translator;

/// <summary>Normalisation over the last dimensions of each sample; PyTorch's <c>nn.LayerNorm</c> (<see href="https://arxiv.org/abs/1607.06450"/>).</summary>
public class LayerNorm : Module, ILayer
{
    readonly Parameter? weight;
    readonly Parameter? bias;
    readonly int[] normalizedShape;
    readonly double eps;

    /// <summary>A layer normalisation.</summary>
    /// <param name="normalizedShape">The last sizes of the input: a number, or one for each dimension.</param>
    /// <param name="eps">Added to the variance, inside the root.</param>
    /// <param name="elementwiseAffine">Whether to scale (and shift) by parameters.</param>
    /// <param name="bias">Whether to shift, if affine.</param>
    public LayerNorm(Sizes normalizedShape, double eps = 1e-5, bool elementwiseAffine = true, bool bias = true)
    {
        this.normalizedShape = normalizedShape.ToArray(nameof(normalizedShape));
        this.eps = eps;
        weight = elementwiseAffine ? new Parameter(Initializer.Ones, this.normalizedShape) : null;
        this.bias = elementwiseAffine && bias ? new Parameter(Initializer.Zeros, this.normalizedShape) : null;
    }

    /// <summary>Any shape that ends in the normalised sizes, to the same shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.LayerNorm(input, normalizedShape, weight, bias, eps);
    }
}

namespace Translator;

/// <summary>Normalisation by the root mean square of the last dimensions; PyTorch's <c>nn.RMSNorm</c>. See <see cref="Functional.RmsNorm"/>.</summary>
public class RMSNorm : Module, ILayer
{
    readonly Parameter? weight;
    readonly int[] normalizedShape;
    readonly double? eps;

    /// <summary>A root mean square normalisation.</summary>
    /// <param name="normalizedShape">The last sizes of the input: a number, or one for each dimension.</param>
    /// <param name="eps">Added to the mean square; the smallest step from 1 in the input's type unless said.</param>
    /// <param name="elementwiseAffine">Whether to scale by parameters.</param>
    public RMSNorm(Sizes normalizedShape, double? eps = null, bool elementwiseAffine = true)
    {
        this.normalizedShape = normalizedShape.ToArray(nameof(normalizedShape));
        this.eps = eps;
        weight = elementwiseAffine ? new Parameter(Initializer.Ones, this.normalizedShape) : null;
    }

    /// <summary>Any shape that ends in the normalised sizes, to the same shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.RmsNorm(input, normalizedShape, weight, eps);
    }
}

namespace Translator;

/// <summary>Normalisation by neighbouring channels; PyTorch's <c>nn.LocalResponseNorm</c>. See <see cref="Functional.LocalResponseNorm"/>.</summary>
/// <param name="size">Number of channels that count.</param>
/// <param name="alpha">α.</param>
/// <param name="beta">β.</param>
/// <param name="k">k.</param>
public class LocalResponseNorm(int size, double alpha = 1e-4, double beta = 0.75, double k = 1) : Module, ILayer
{
    /// <summary>[N, C, ...] to the same shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.LocalResponseNorm(input, size, alpha, beta, k);
    }
}

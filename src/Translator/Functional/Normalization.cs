namespace Translator;

public static partial class Functional
{
    /// <summary>(x - mean) / √(var + ε) · weight + bias per channel, with the given statistics; <c>torch.nn.functional.batch_norm</c> in evaluation mode.</summary>
    /// <param name="input">[N, C, ...].</param>
    /// <param name="runningMean">[C].</param>
    /// <param name="runningVar">[C].</param>
    /// <param name="weight">[C], or null for 1.</param>
    /// <param name="bias">[C], or null for 0.</param>
    /// <param name="eps">Added to the variance.</param>
    public static Tensor BatchNorm(Tensor input, Tensor runningMean, Tensor runningVar, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
        Apply(new Operators.BatchNorm(eps), input, runningMean, runningVar, weight, bias);

    /// <summary>(x - mean) / √(var + ε) · weight + bias over the last dimensions; <c>torch.nn.functional.layer_norm</c>.</summary>
    /// <param name="input">Any shape that ends in <paramref name="normalizedShape"/>.</param>
    /// <param name="normalizedShape">The last sizes.</param>
    /// <param name="weight">Of that shape, or null for 1.</param>
    /// <param name="bias">Of that shape, or null for 0.</param>
    /// <param name="eps">Added to the variance.</param>
    public static Tensor LayerNorm(Tensor input, int[] normalizedShape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
        Apply(new Operators.LayerNorm(normalizedShape, eps), input, weight, bias);
}

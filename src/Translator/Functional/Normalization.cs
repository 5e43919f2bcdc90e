namespace Translator;

public static partial class Functional
{
    /// <summary>(x - mean) / √(var + ε) · weight + bias over the last dimensions; <c>torch.nn.functional.layer_norm</c>.</summary>
    /// <param name="input">Any shape that ends in <paramref name="normalizedShape"/>.</param>
    /// <param name="normalizedShape">The last sizes.</param>
    /// <param name="weight">Of that shape, or null for 1.</param>
    /// <param name="bias">Of that shape, or null for 0.</param>
    /// <param name="eps">Added to the variance.</param>
    public static Tensor LayerNorm(Tensor input, int[] normalizedShape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
        Apply(new Operators.LayerNorm(normalizedShape, eps), input, weight, bias);

    /// <summary>(x - mean) / √(var + ε) · weight + bias over groups of channels of each sample; <c>torch.nn.functional.group_norm</c> (<see href="https://arxiv.org/abs/1803.08494"/>).</summary>
    /// <param name="input">[N, C, ...].</param>
    /// <param name="numGroups">Number of groups; divides C.</param>
    /// <param name="weight">[C], or null for 1.</param>
    /// <param name="bias">[C], or null for 0.</param>
    /// <param name="eps">ε, added to the variance inside the root.</param>
    public static Tensor GroupNorm(Tensor input, int numGroups, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
        Apply(new Operators.GroupNorm(numGroups, eps), input, weight, bias);

    /// <summary>x / √(mean(x²) + ε) · weight over the last dimensions; <c>torch.nn.functional.rms_norm</c> (<see href="https://arxiv.org/abs/1910.07467"/>).</summary>
    /// <param name="input">Any shape that ends in <paramref name="normalizedShape"/>.</param>
    /// <param name="normalizedShape">The last sizes.</param>
    /// <param name="weight">Of that shape, or null for 1.</param>
    /// <param name="eps">ε; the smallest step from 1 in the input's type unless said.</param>
    public static Tensor RmsNorm(Tensor input, int[] normalizedShape, Tensor? weight = null, double? eps = null)
    {
        var rank = normalizedShape.Length;
        if (input.Rank < rank || normalizedShape.Where((size, i) => input.Shape[input.Rank - rank + i] != size).Any())
            throw new ModelException($"the last sizes of the input {input.Shape} must be [{string.Join(", ", normalizedShape)}], which the layer normalises", nameof(input)) { Kind = MistakeKind.InputSize };
        var power = Mean(Square(input), [.. Enumerable.Range(input.Rank - rank, rank)], keepdim: true);
        var normal = input * Rsqrt(power + (eps ?? Resolution(input.DType)));
        return weight is null ? normal : normal * weight;
    }

    /// <summary>
    /// x / (k + α/n Σ x²)^β, the sum over n neighbouring channels (zeros beyond the first and last); <c>torch.nn.functional.local_response_norm</c>.
    /// </summary>
    /// <param name="input">[N, C, ...].</param>
    /// <param name="size">n: ⌊n/2⌋ channels before and ⌊(n - 1)/2⌋ behind.</param>
    /// <param name="alpha">α.</param>
    /// <param name="beta">β.</param>
    /// <param name="k">k.</param>
    public static Tensor LocalResponseNorm(Tensor input, int size, double alpha = 1e-4, double beta = 0.75, double k = 1)
    {
        Require.Positive(size, nameof(size));
        if (input.Rank < 3) throw new ModelException($"local response normalisation needs [N, C, ...], but the input is {input.Shape}", nameof(input));

        // the mean over neighbouring channels is a pooling along them
        var channels = Unsqueeze(Flatten(Square(input), start: 2), 1);
        var padded = Pad(channels, [0, 0, size / 2, (size - 1) / 2]);
        var mean = Reshape(AvgPool2d(padded, (size, 1), stride: 1), [.. input.Shape]);
        return input / Pow(k + alpha * mean, beta);
    }

    /// <summary>The distance of 1 to the next larger number of a type.</summary>
    static double Resolution(DType type) => type switch
    {
        DType.Float64 => 2.220446049250313e-16,
        DType.Float16 => 0.0009765625,
        DType.BFloat16 => 0.0078125,
        _ => 1.1920928955078125e-07,
    };
}

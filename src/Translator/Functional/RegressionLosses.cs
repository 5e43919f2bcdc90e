namespace Translator;

public static partial class Functional
{
    /// <summary>(x - y)²; <c>torch.nn.functional.mse_loss</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="target">Of the same shape.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    /// <param name="weight">A factor for each element, of the input's shape; the mean is weighted by it.</param>
    public static Tensor MseLoss(Tensor input, Tensor target, string reduction = "mean", Tensor? weight = null) => Weighted(Square(input - target), input, weight, reduction);

    /// <summary>|x - y|; <c>torch.nn.functional.l1_loss</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="target">Of the same shape.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    /// <param name="weight">A factor for each element, of the input's shape; the mean is weighted by it.</param>
    public static Tensor L1Loss(Tensor input, Tensor target, string reduction = "mean", Tensor? weight = null) => Weighted(Abs(input - target), input, weight, reduction);

    /// <summary>0.5 (x - y)² / β where |x - y| is below β, |x - y| - 0.5 β elsewhere; <c>torch.nn.functional.smooth_l1_loss</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="target">Of the same shape.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    /// <param name="beta">β, at least 0; 0 is <see cref="L1Loss"/>.</param>
    public static Tensor SmoothL1Loss(Tensor input, Tensor target, string reduction = "mean", double beta = 1)
    {
        if (beta < 0) throw new ModelException($"beta must be at least 0, but is {beta}", nameof(beta));
        var error = Abs(input - target);
        return Reduced(beta == 0 ? error : Where(error < beta, 0.5 * Square(error) / beta, error - 0.5 * beta), reduction);
    }

    /// <summary>0.5 (x - y)² where |x - y| is at most δ, δ (|x - y| - 0.5 δ) elsewhere; <c>torch.nn.functional.huber_loss</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="target">Of the same shape.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    /// <param name="delta">δ, above 0.</param>
    /// <param name="weight">A factor for each element, of the input's shape; the mean divides by the number of elements, as PyTorch's does here.</param>
    public static Tensor HuberLoss(Tensor input, Tensor target, string reduction = "mean", double delta = 1, Tensor? weight = null)
    {
        if (delta <= 0) throw new ModelException($"delta must be above 0, but is {delta}", nameof(delta));
        var error = Abs(input - target);
        var loss = Where(error <= delta, 0.5 * Square(error), delta * (error - 0.5 * delta));
        return Reduced(weight is null ? loss : loss * CheckWeight(weight, input), reduction);
    }

    /// <summary>e^x - y x, or x - y log(x + ε), for counts y; <c>torch.nn.functional.poisson_nll_loss</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="target">Of the same shape.</param>
    /// <param name="logInput">Whether x is the logarithm of the rate.</param>
    /// <param name="full">Whether to add Stirling's approximation of log(y!) where y is above 1.</param>
    /// <param name="eps">ε.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor PoissonNllLoss(Tensor input, Tensor target, bool logInput = true, bool full = false, double eps = 1e-8, string reduction = "mean")
    {
        var loss = logInput ? Exp(input) - target * input : input - target * Log(input + eps);
        if (full) loss += Where(target > 1, target * Log(target) - target + 0.5 * Log(2 * Math.PI * target), 0);
        return Reduced(loss, reduction);
    }

    /// <summary>0.5 (log v + (x - y)² / v), v being at least ε; <c>torch.nn.functional.gaussian_nll_loss</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="target">Of the same shape.</param>
    /// <param name="var">v: variances, of the input's shape, or with 1 or nothing as its last size.</param>
    /// <param name="full">Whether to add 0.5 log(2π).</param>
    /// <param name="eps">ε.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor GaussianNllLoss(Tensor input, Tensor target, Tensor var, bool full = false, double eps = 1e-6, string reduction = "mean")
    {
        if (!var.Shape.Equals(input.Shape) && var.Rank == input.Rank - 1) var = Unsqueeze(var, -1);
        var variance = Clamp(var, min: eps);
        var loss = 0.5 * (Log(variance) + Square(input - target) / variance);
        return Reduced(full ? loss + 0.5 * Math.Log(2 * Math.PI) : loss, reduction);
    }

    /// <summary>A loss with a factor for each element: its mean divides by the sum of these.</summary>
    static Tensor Weighted(Tensor loss, Tensor input, Tensor? weight, string reduction)
    {
        if (weight is null) return Reduced(loss, reduction);
        var weighted = loss * CheckWeight(weight, input);
        return reduction == "mean" ? Sum(weighted) / Sum(weight) : Reduced(weighted, reduction);
    }

    static Tensor CheckWeight(Tensor weight, Tensor input) => weight.Shape.Equals(input.Shape)
        ? weight
        : throw new ModelException($"weights need the input's shape {input.Shape}, but are {weight.Shape}", nameof(weight));

    static Tensor Reduced(Tensor loss, string reduction) => reduction switch
    {
        "mean" => Mean(loss),
        "sum" => Sum(loss),
        "none" => loss,
        _ => throw new ModelException($"reduction is \"mean\", \"sum\" or \"none\", not \"{reduction}\"", nameof(reduction)),
    };
}

namespace Translator;

/// <summary>(x - y)²; PyTorch's <c>nn.MSELoss</c>. See <see cref="Functional.MseLoss"/>.</summary>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
public class MSELoss(string reduction = "mean") : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.MseLoss(input, target, reduction: reduction);
    }
}

/// <summary>|x - y|; PyTorch's <c>nn.L1Loss</c>. See <see cref="Functional.L1Loss"/>.</summary>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
public class L1Loss(string reduction = "mean") : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.L1Loss(input, target, reduction: reduction);
    }
}

/// <summary>Squared below β, absolute above; PyTorch's <c>nn.SmoothL1Loss</c>. See <see cref="Functional.SmoothL1Loss"/>.</summary>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
/// <param name="beta">β.</param>
public class SmoothL1Loss(string reduction = "mean", double beta = 1) : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.SmoothL1Loss(input, target, reduction: reduction, beta: beta);
    }
}

/// <summary>Squared up to δ, absolute above; PyTorch's <c>nn.HuberLoss</c>. See <see cref="Functional.HuberLoss"/>.</summary>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
/// <param name="delta">δ.</param>
public class HuberLoss(string reduction = "mean", double delta = 1) : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.HuberLoss(input, target, reduction: reduction, delta: delta);
    }
}

/// <summary>Negative log likelihood of counts; PyTorch's <c>nn.PoissonNLLLoss</c>. See <see cref="Functional.PoissonNllLoss"/>.</summary>
/// <param name="logInput">Whether the input is the logarithm of the rate.</param>
/// <param name="full">Whether to add Stirling's approximation.</param>
/// <param name="eps">Added to a rate before its logarithm.</param>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
public class PoissonNLLLoss(bool logInput = true, bool full = false, double eps = 1e-8, string reduction = "mean") : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.PoissonNllLoss(input, target, logInput: logInput, full: full, eps: eps, reduction: reduction);
    }
}

/// <summary>Negative log likelihood of normal distributions; PyTorch's <c>nn.GaussianNLLLoss</c>. See <see cref="Functional.GaussianNllLoss"/>.</summary>
/// <param name="full">Whether to add 0.5 log(2π).</param>
/// <param name="eps">Least variance.</param>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
public class GaussianNLLLoss(bool full = false, double eps = 1e-6, string reduction = "mean") : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input">Means.</param>
    /// <param name="target">Samples.</param>
    /// <param name="var">Variances.</param>
    public virtual Tensor Forward(Tensor input, Tensor target, Tensor var)
    {
        using var scope = Enter();
        return Functional.GaussianNllLoss(input, target, var, full: full, eps: eps, reduction: reduction);
    }
}

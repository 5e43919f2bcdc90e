namespace Translator;

/// <summary>1 - cos for pairs, what exceeds a margin for others; PyTorch's <c>nn.CosineEmbeddingLoss</c>. See <see cref="Functional.CosineEmbeddingLoss"/>.</summary>
/// <param name="margin">The margin.</param>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
public class CosineEmbeddingLoss(double margin = 0, string reduction = "mean") : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input1">First.</param>
    /// <param name="input2">Second.</param>
    /// <param name="target">1 or -1.</param>
    public virtual Tensor Forward(Tensor input1, Tensor input2, Tensor target)
    {
        using var scope = Enter();
        return Functional.CosineEmbeddingLoss(input1, input2, target, margin: margin, reduction: reduction);
    }
}

/// <summary>How much nearer the positive is than the negative, up to a margin; PyTorch's <c>nn.TripletMarginLoss</c>. See <see cref="Functional.TripletMarginLoss"/>.</summary>
/// <param name="margin">The margin.</param>
/// <param name="p">Which norm.</param>
/// <param name="eps">Added to each difference.</param>
/// <param name="swap">Whether the distance of positive and negative counts where it is less.</param>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
public class TripletMarginLoss(double margin = 1, double p = 2, double eps = 1e-6, bool swap = false, string reduction = "mean") : Module
{
    /// <summary>The loss.</summary>
    /// <param name="anchor">[N, D].</param>
    /// <param name="positive">[N, D].</param>
    /// <param name="negative">[N, D].</param>
    public virtual Tensor Forward(Tensor anchor, Tensor positive, Tensor negative)
    {
        using var scope = Enter();
        return Functional.TripletMarginLoss(anchor, positive, negative, margin: margin, p: p, eps: eps, swap: swap, reduction: reduction);
    }
}

/// <summary>max(0, -y (x1 - x2) + margin); PyTorch's <c>nn.MarginRankingLoss</c>. See <see cref="Functional.MarginRankingLoss"/>.</summary>
/// <param name="margin">The margin.</param>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
public class MarginRankingLoss(double margin = 0, string reduction = "mean") : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input1">First.</param>
    /// <param name="input2">Second.</param>
    /// <param name="target">1 or -1.</param>
    public virtual Tensor Forward(Tensor input1, Tensor input2, Tensor target)
    {
        using var scope = Enter();
        return Functional.MarginRankingLoss(input1, input2, target, margin: margin, reduction: reduction);
    }
}

/// <summary>x where y is 1, max(0, margin - x) where it is -1; PyTorch's <c>nn.HingeEmbeddingLoss</c>. See <see cref="Functional.HingeEmbeddingLoss"/>.</summary>
/// <param name="margin">The margin.</param>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
public class HingeEmbeddingLoss(double margin = 1, string reduction = "mean") : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.HingeEmbeddingLoss(input, target, margin: margin, reduction: reduction);
    }
}

/// <summary>Cosine of the angle between vectors; PyTorch's <c>nn.CosineSimilarity</c>. See <see cref="Functional.CosineSimilarity"/>.</summary>
/// <param name="dim">The dimension.</param>
/// <param name="eps">Least norm.</param>
public class CosineSimilarity(int dim = 1, double eps = 1e-8) : Module
{
    /// <summary>The similarity.</summary>
    /// <param name="x1">First.</param>
    /// <param name="x2">Second.</param>
    public virtual Tensor Forward(Tensor x1, Tensor x2)
    {
        using var scope = Enter();
        return Functional.CosineSimilarity(x1, x2, dim: dim, eps: eps);
    }
}

/// <summary>Norm of the difference of vectors; PyTorch's <c>nn.PairwiseDistance</c>. See <see cref="Functional.PairwiseDistance"/>.</summary>
/// <param name="p">Which norm.</param>
/// <param name="eps">Added to each difference.</param>
/// <param name="keepdim">Whether the last dimension stays with size 1.</param>
public class PairwiseDistance(double p = 2, double eps = 1e-6, bool keepdim = false) : Module
{
    /// <summary>The distance.</summary>
    /// <param name="x1">First.</param>
    /// <param name="x2">Second.</param>
    public virtual Tensor Forward(Tensor x1, Tensor x2)
    {
        using var scope = Enter();
        return Functional.PairwiseDistance(x1, x2, p: p, eps: eps, keepdim: keepdim);
    }
}

namespace Translator;

public static partial class Functional
{
    /// <summary>x1 · x2 / (max(‖x1‖, ε) max(‖x2‖, ε)) along a dimension; <c>torch.nn.functional.cosine_similarity</c> (since PyTorch 1.13).</summary>
    /// <param name="x1">Any shape.</param>
    /// <param name="x2">Broadcastable to it.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="eps">ε.</param>
    public static Tensor CosineSimilarity(Tensor x1, Tensor x2, int dim = 1, double eps = 1e-8)
    {
        var shape = Broadcasting.Of(x1.Shape, x2.Shape);
        var (a, b) = (Expand(x1, [.. shape]), Expand(x2, [.. shape]));
        return Sum(Normalize(a, 2, dim, eps) * Normalize(b, 2, dim, eps), dim);
    }

    /// <summary>‖x1 - x2 + ε‖ along the last dimension; <c>torch.nn.functional.pairwise_distance</c>.</summary>
    /// <param name="x1">[N, D] or [D].</param>
    /// <param name="x2">Broadcastable to it.</param>
    /// <param name="p">Which norm, see <see cref="Norm(Tensor, double, int[], bool, DType?)"/>.</param>
    /// <param name="eps">ε, added to each difference.</param>
    /// <param name="keepdim">Whether the last dimension stays with size 1.</param>
    public static Tensor PairwiseDistance(Tensor x1, Tensor x2, double p = 2, double eps = 1e-6, bool keepdim = false) => Norm(x1 - x2 + eps, p, -1, keepdim);

    /// <summary>Distances of every pair of vectors; <c>torch.cdist</c>.</summary>
    /// <param name="x1">[..., n, D].</param>
    /// <param name="x2">[..., m, D].</param>
    /// <param name="p">Which norm, see <see cref="Norm(Tensor, double, int[], bool, DType?)"/>.</param>
    /// <returns>[..., n, m].</returns>
    public static Tensor Cdist(Tensor x1, Tensor x2, double p = 2) => Norm(Unsqueeze(x1, -2) - Unsqueeze(x2, -3), p, -1);

    /// <summary>1 - cos(x1, x2) where y is 1, max(0, cos(x1, x2) - margin) where it is -1; <c>torch.nn.functional.cosine_embedding_loss</c>.</summary>
    /// <param name="input1">[N, D] or [D].</param>
    /// <param name="input2">Of the same shape.</param>
    /// <param name="target">y, [N] or none: 1 or -1.</param>
    /// <param name="margin">The margin.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor CosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target, double margin = 0, string reduction = "mean")
    {
        // PyTorch's own formula: the squares get an ε, not the norms
        const double epsilon = 1e-12;
        var cosine = Sum(input1 * input2, -1) / Sqrt((Sum(Square(input1), -1) + epsilon) * (Sum(Square(input2), -1) + epsilon));
        return Reduced(Where(Eq(target, 1), 1 - cosine, Where(Eq(target, -1), Relu(cosine - margin), 0)), reduction);
    }

    /// <summary>max(0, d(a, p) - d(a, n) + margin); <c>torch.nn.functional.triplet_margin_loss</c>.</summary>
    /// <param name="anchor">a, [N, D] or [D].</param>
    /// <param name="positive">p, of the same shape.</param>
    /// <param name="negative">n, of the same shape.</param>
    /// <param name="margin">The margin.</param>
    /// <param name="p">Which norm, see <see cref="PairwiseDistance"/>.</param>
    /// <param name="eps">ε of the distance.</param>
    /// <param name="swap">Whether d(p, n) counts where it is less than d(a, n).</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor TripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin = 1, double p = 2, double eps = 1e-6, bool swap = false, string reduction = "mean")
    {
        var far = PairwiseDistance(anchor, negative, p, eps);
        if (swap) far = Minimum(far, PairwiseDistance(positive, negative, p, eps));
        return Reduced(Relu(margin + PairwiseDistance(anchor, positive, p, eps) - far), reduction);
    }

    /// <summary>max(0, -y (x1 - x2) + margin) for y of -1 and 1; <c>torch.nn.functional.margin_ranking_loss</c>.</summary>
    /// <param name="input1">Any shape.</param>
    /// <param name="input2">Of the same shape.</param>
    /// <param name="target">y, of the same shape.</param>
    /// <param name="margin">The margin.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor MarginRankingLoss(Tensor input1, Tensor input2, Tensor target, double margin = 0, string reduction = "mean") =>
        Reduced(Relu(margin - target * (input1 - input2)), reduction);

    /// <summary>x where y is 1, max(0, margin - x) where it is -1; <c>torch.nn.functional.hinge_embedding_loss</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="target">Of the same shape.</param>
    /// <param name="margin">The margin.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor HingeEmbeddingLoss(Tensor input, Tensor target, double margin = 1, string reduction = "mean") =>
        Reduced(Where(Eq(target, -1), Relu(margin - input), 0) + Where(Eq(target, 1), input, 0), reduction);
}

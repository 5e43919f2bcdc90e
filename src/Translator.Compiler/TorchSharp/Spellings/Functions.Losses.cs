namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Losses =>
    [
        Row("CrossEntropy", "functional.cross_entropy({input}, {target}[, weight: {weight}][, ignore_index: {ignoreIndex}][, reduction: {reduction:Reduction}][, label_smoothing: {labelSmoothing}])"),
        Own("NllLoss", "Losses"),
        Row("BinaryCrossEntropy", "functional.binary_cross_entropy({input}, {target}[, weight: {weight}][, reduction: {reduction:Reduction}])"),
        Row("BinaryCrossEntropyWithLogits", "functional.binary_cross_entropy_with_logits({input}, {target}[, weight: {weight}][, reduction: {reduction:Reduction}][, pos_weights: {posWeight}])"),
        Own("KlDiv", "Losses"),
        Row("SoftMarginLoss", "functional.soft_margin_loss({input}, {target}[, reduction: {reduction:Reduction}])"),
        Row("MultilabelSoftMarginLoss", "functional.multilabel_soft_margin_loss({input}, {target}[, weight: {weight}][, reduction: {reduction:Reduction}])"),
        Row("MultiMarginLoss", "functional.multi_margin_loss({input}, {target}[, p: {p}][, margin: {margin}][, weight: {weight}][, reduction: {reduction:Reduction}])"),
        Row("MultilabelMarginLoss", "functional.multi_label_margin_loss({input}, {target}[, reduction: {reduction:Reduction}])"),
        Row("MseLoss", "functional.mse_loss({input}, {target}[, reduction: {reduction:Reduction}])", "Losses"),
        Row("L1Loss", "functional.l1_loss({input}, {target}[, reduction: {reduction:Reduction}])", "Losses"),
        Row("SmoothL1Loss", "functional.smooth_l1_loss({input}, {target}[, reduction: {reduction:Reduction}][, beta: {beta}])"),
        Row("HuberLoss", "functional.huber_loss({input}, {target}[, delta: {delta}][, reduction: {reduction:Reduction}])", "Losses"),
        Row("PoissonNllLoss", "functional.poisson_nll_loss({input}, {target}[, log_input: {logInput}][, full: {full}][, eps: {eps:(float)}][, reduction: {reduction:Reduction}])"),
        Own("GaussianNllLoss", "Losses"),
        Row("CosineEmbeddingLoss", "functional.cosine_embedding_loss({input1}, {input2}, {target}[, margin: {margin}][, reduction: {reduction:Reduction}])"),
        Row("MarginRankingLoss", "functional.margin_ranking_loss({input1}, {input2}, {target}[, margin: {margin}][, reduction: {reduction:Reduction}])"),
        Row("HingeEmbeddingLoss", "functional.hinge_embedding_loss({input}, {target}, margin: {margin=1}[, reduction: {reduction:Reduction}])"),
        Row("TripletMarginLoss", "functional.triplet_margin_loss({anchor}, {positive}, {negative}[, margin: {margin}][, eps: {eps}][, swap: {swap}][, reduction: {reduction:Reduction}])", "Losses"),
        Row("CosineSimilarity", "functional.cosine_similarity({x1}, {x2}[, dim: {dim}][, eps: {eps}])"),
        Row("PairwiseDistance", "functional.pairwise_distance({x1}, {x2}[, p: {p}][, eps: {eps}][, keepdim: {keepdim}])"),
    ];
}

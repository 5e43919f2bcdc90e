namespace Translator;

public static partial class Functional
{
    /// <summary>-log softmax(x)[y]; <c>torch.nn.functional.cross_entropy</c>.</summary>
    /// <param name="input">Scores [N, C], [N, C, ...] or [C].</param>
    /// <param name="target">Classes (integers) [N], [N, ...] or none; or probabilities of the input's shape.</param>
    /// <param name="weight">[C]: weights of the classes, or null.</param>
    /// <param name="ignoreIndex">A class that does not count.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    /// <param name="labelSmoothing">Share of the target that is spread evenly over all classes, 0 to 1.</param>
    public static Tensor CrossEntropy(Tensor input, Tensor target, Tensor? weight = null, int ignoreIndex = -100, string reduction = "mean", double labelSmoothing = 0)
    {
        if (labelSmoothing is not (>= 0 and <= 1)) throw new ModelException($"labelSmoothing is a share from 0 to 1, but is {labelSmoothing}", nameof(labelSmoothing));
        var dim = ClassDimension(input);
        var logs = LogSoftmax(input, dim);
        if (target.DType.IsFloat()) return ProbabilityLoss(logs, target, weight, reduction, labelSmoothing, dim);
        var loss = NllLoss(logs, target, weight, ignoreIndex, reduction);
        if (labelSmoothing == 0) return loss;

        // the even part: every class's own loss, weighed; a mean divides by the weights of the targets, as the first part does
        var classes = input.Shape[dim];
        var even = -Sum(weight is null ? logs : logs * Along(weight, dim, logs.Rank), dim);
        even = Where(Ne(target, ignoreIndex), even, 0);
        var smooth = reduction == "mean" ? Sum(even) / Sum(TargetWeights(target, weight, ignoreIndex, logs.DType)) : Reduced(even, reduction);
        return (1 - labelSmoothing) * loss + labelSmoothing * smooth / classes;
    }

    /// <summary>-x[y], x being logarithms of probabilities; <c>torch.nn.functional.nll_loss</c>.</summary>
    /// <param name="input">[N, C], [N, C, ...] or [C].</param>
    /// <param name="target">Classes (integers) [N], [N, ...] or none.</param>
    /// <param name="weight">[C]: weights of the classes, or null.</param>
    /// <param name="ignoreIndex">A class that does not count.</param>
    /// <param name="reduction"><c>"mean"</c> (by the sum of weights), <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor NllLoss(Tensor input, Tensor target, Tensor? weight = null, int ignoreIndex = -100, string reduction = "mean")
    {
        var dim = ClassDimension(input);
        if (!target.DType.IsInteger() || !target.Shape.Equals(input.Shape.Without(dim)))
            throw new ModelException($"the target of {input.Shape} is classes, integers {input.Shape.Without(dim)}, but is {target.Type}", nameof(target));
        var weights = TargetWeights(target, weight, ignoreIndex, input.DType);

        // an ignored class may be no class: read class 0 there, which weighs nothing
        var loss = -Squeeze(Gather(input, dim, Unsqueeze(Counted(target, ignoreIndex), dim)), dim);
        loss = Where(Ne(target, ignoreIndex), loss * weights, 0);
        return reduction == "mean" ? Sum(loss) / Sum(weights) : Reduced(loss, reduction);
    }

    static Tensor ProbabilityLoss(Tensor logs, Tensor target, Tensor? weight, string reduction, double labelSmoothing, int dim)
    {
        if (!target.Shape.Equals(logs.Shape)) throw new ModelException($"probabilities have the input's shape {logs.Shape}, but the target is {target.Shape}; classes are integers", nameof(target));
        if (labelSmoothing > 0) target = target * (1 - labelSmoothing) + labelSmoothing / (double)(long)logs.Shape[dim];
        var each = logs * target;
        var loss = -Sum(weight is null ? each : each * Along(weight, dim, logs.Rank), dim);
        var count = logs.Shape.Without(dim).Elements;
        return reduction == "mean" ? Sum(loss) / count : Reduced(loss, reduction);
    }

    /// <summary>1 for a class that counts, or its weight.</summary>
    static Tensor TargetWeights(Tensor target, Tensor? weight, int ignoreIndex, DType type)
    {
        var counts = Ne(target, ignoreIndex);
        return weight is null ? To(counts, type) : Where(counts, Apply(new Operators.Take(0), weight, Counted(target, ignoreIndex)), 0);
    }

    static Tensor Counted(Tensor target, int ignoreIndex) => Where(Eq(target, ignoreIndex), 0, target);

    static int ClassDimension(Tensor input) => input.Rank switch
    {
        0 => throw new ModelException("scores are [N, C], [N, C, ...] or [C], but the input is a scalar", nameof(input)),
        1 => 0,
        _ => 1,
    };

    /// <summary>-(y log x + (1 - y) log(1 - x)), logarithms being at least -100; <c>torch.nn.functional.binary_cross_entropy</c>.</summary>
    /// <param name="input">Probabilities of any shape.</param>
    /// <param name="target">Of the same shape, 0 to 1.</param>
    /// <param name="weight">A factor for each element, or null.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor BinaryCrossEntropy(Tensor input, Tensor target, Tensor? weight = null, string reduction = "mean")
    {
        var loss = (target - 1) * Clamp(Log1p(-input), min: -100) - target * Clamp(Log(input), min: -100);
        return Reduced(weight is null ? loss : loss * weight, reduction);
    }

    /// <summary><see cref="BinaryCrossEntropy"/> of sigmoid(x), computed stably; <c>torch.nn.functional.binary_cross_entropy_with_logits</c>.</summary>
    /// <param name="input">Scores of any shape.</param>
    /// <param name="target">Of the same shape, 0 to 1.</param>
    /// <param name="weight">A factor for each element, or null.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    /// <param name="posWeight">A factor of the first term, broadcast; or null.</param>
    public static Tensor BinaryCrossEntropyWithLogits(Tensor input, Tensor target, Tensor? weight = null, string reduction = "mean", Tensor? posWeight = null)
    {
        var positive = Logsigmoid(input);
        var loss = posWeight is null
            ? (1 - target) * input - positive
            : (1 - target) * input - ((posWeight - 1) * target + 1) * positive;
        return Reduced(weight is null ? loss : loss * weight, reduction);
    }

    /// <summary>y (log y - x), x being logarithms of probabilities; <c>torch.nn.functional.kl_div</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="target">Probabilities of the same shape, or their logarithms.</param>
    /// <param name="reduction"><c>"mean"</c> (over all elements), <c>"batchmean"</c> (over dimension 0: the divergence itself), <c>"sum"</c> or <c>"none"</c>.</param>
    /// <param name="logTarget">Whether the target is logarithms.</param>
    public static Tensor KlDiv(Tensor input, Tensor target, string reduction = "mean", bool logTarget = false)
    {
        var loss = logTarget ? Exp(target) * (target - input) : Xlogy(target, target) - target * input;
        return reduction == "batchmean" ? Sum(loss) / (input.Rank == 0 ? 1 : input.Shape[0]) : Reduced(loss, reduction);
    }

    /// <summary>log(1 + e^(-y x)) for y of -1 and 1; <c>torch.nn.functional.soft_margin_loss</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="target">Of the same shape.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor SoftMarginLoss(Tensor input, Tensor target, string reduction = "mean") => Reduced(-Logsigmoid(target * input), reduction);

    /// <summary>The mean over classes of <see cref="BinaryCrossEntropyWithLogits"/>; <c>torch.nn.functional.multilabel_soft_margin_loss</c>.</summary>
    /// <param name="input">Scores [..., C].</param>
    /// <param name="target">Of the same shape, 0 to 1.</param>
    /// <param name="weight">[C], or null.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor MultilabelSoftMarginLoss(Tensor input, Tensor target, Tensor? weight = null, string reduction = "mean") =>
        Reduced(Mean(BinaryCrossEntropyWithLogits(input, target, weight, "none"), -1), reduction);

    /// <summary>Σ max(0, margin - x[y] + x[i])^p / C over classes i other than y; <c>torch.nn.functional.multi_margin_loss</c>.</summary>
    /// <param name="input">Scores [N, C] or [C].</param>
    /// <param name="target">Classes (integers) [N] or none.</param>
    /// <param name="p">1 or 2.</param>
    /// <param name="margin">The margin.</param>
    /// <param name="weight">[C]: weights of the classes, or null.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor MultiMarginLoss(Tensor input, Tensor target, int p = 1, double margin = 1, Tensor? weight = null, string reduction = "mean")
    {
        if (p is not (1 or 2)) throw new ModelException($"p is 1 or 2, not {p}", nameof(p));
        var index = Unsqueeze(target, -1);
        var excess = Relu(margin - Gather(input, -1, index) + input);
        var loss = p == 1 ? excess : Square(excess);
        if (weight is not null) loss *= Apply(new Operators.Take(0), weight, index);
        var others = Ne(index, Arange(input.Shape[-1], target.DType));
        return Reduced(Sum(Where(others, loss, 0), -1) / input.Shape[-1], reduction);
    }

    /// <summary>Σ max(0, 1 - x[y] + x[i]) / C over the right classes y and all others i; <c>torch.nn.functional.multilabel_margin_loss</c>.</summary>
    /// <param name="input">Scores [N, C] or [C].</param>
    /// <param name="target">Right classes (integers) of the same shape; a negative one ends them.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public static Tensor MultilabelMarginLoss(Tensor input, Tensor target, string reduction = "mean")
    {
        if (input.Rank is not (1 or 2)) throw new ModelException($"scores are [N, C] or [C], but the input is {input.Shape}", nameof(input));
        if (!target.DType.IsInteger() || !target.Shape.Equals(input.Shape)) throw new ModelException($"the target of {input.Shape} is classes, integers of the same shape, but is {target.Type}", nameof(target));
        var counts = Cumprod(target >= 0, -1) > 0;
        var right = Where(counts, target, 0);

        // [..., right classes, all classes]
        var counted = Unsqueeze(counts, -1);
        var others = LogicalNot(Any(counted & Eq(Unsqueeze(right, -1), Arange(input.Shape[-1], target.DType)), -2, keepdim: true));
        var excess = Relu(1 - Unsqueeze(Gather(input, -1, right), -1) + Unsqueeze(input, -2));
        return Reduced(Sum(Where(counted & others, excess, 0), [-2, -1]) / input.Shape[-1], reduction);
    }
}

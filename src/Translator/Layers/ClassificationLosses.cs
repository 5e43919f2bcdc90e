namespace Translator;

/// <summary>-log softmax(x)[y]; PyTorch's <c>nn.CrossEntropyLoss</c>. See <see cref="Functional.CrossEntropy"/>.</summary>
public class CrossEntropyLoss : Module
{
    readonly Buffer? weight;
    readonly int ignoreIndex;
    readonly string reduction;
    readonly double labelSmoothing;

    /// <summary>A loss.</summary>
    /// <param name="weight">A weight for each class, or null.</param>
    /// <param name="ignoreIndex">A class that does not count.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    /// <param name="labelSmoothing">Share of the target that is spread evenly over all classes.</param>
    public CrossEntropyLoss(double[]? weight = null, int ignoreIndex = -100, string reduction = "mean", double labelSmoothing = 0)
    {
        this.weight = weight is null ? null : new Buffer(new Initializer.Given(weight), DType.Float32, true, weight.Length);
        this.ignoreIndex = ignoreIndex;
        this.reduction = reduction;
        this.labelSmoothing = labelSmoothing;
    }

    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.CrossEntropy(input, target, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction, labelSmoothing: labelSmoothing);
    }
}

/// <summary>-x[y], x being logarithms of probabilities; PyTorch's <c>nn.NLLLoss</c>. See <see cref="Functional.NllLoss"/>.</summary>
public class NLLLoss : Module
{
    readonly Buffer? weight;
    readonly int ignoreIndex;
    readonly string reduction;

    /// <summary>A loss.</summary>
    /// <param name="weight">A weight for each class, or null.</param>
    /// <param name="ignoreIndex">A class that does not count.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public NLLLoss(double[]? weight = null, int ignoreIndex = -100, string reduction = "mean")
    {
        this.weight = weight is null ? null : new Buffer(new Initializer.Given(weight), DType.Float32, true, weight.Length);
        this.ignoreIndex = ignoreIndex;
        this.reduction = reduction;
    }

    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.NllLoss(input, target, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction);
    }
}

/// <summary>-(y log x + (1 - y) log(1 - x)); PyTorch's <c>nn.BCELoss</c>. See <see cref="Functional.BinaryCrossEntropy"/>.</summary>
public class BCELoss : Module
{
    readonly Buffer? weight;
    readonly string reduction;

    /// <summary>A loss.</summary>
    /// <param name="weight">A factor for each element of a sample, or null.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public BCELoss(double[]? weight = null, string reduction = "mean")
    {
        this.weight = weight is null ? null : new Buffer(new Initializer.Given(weight), DType.Float32, true, weight.Length);
        this.reduction = reduction;
    }

    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.BinaryCrossEntropy(input, target, weight: weight, reduction: reduction);
    }
}

/// <summary>Binary cross entropy of sigmoid(x), computed stably; PyTorch's <c>nn.BCEWithLogitsLoss</c>. See <see cref="Functional.BinaryCrossEntropyWithLogits"/>.</summary>
public class BCEWithLogitsLoss : Module
{
    readonly Buffer? weight;
    [Name("pos_weight")] readonly Buffer? posWeight;
    readonly string reduction;

    /// <summary>A loss.</summary>
    /// <param name="weight">A factor for each element of a sample, or null.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    /// <param name="posWeight">A factor for positive targets of each class, or null.</param>
    public BCEWithLogitsLoss(double[]? weight = null, string reduction = "mean", double[]? posWeight = null)
    {
        this.weight = weight is null ? null : new Buffer(new Initializer.Given(weight), DType.Float32, true, weight.Length);
        this.posWeight = posWeight is null ? null : new Buffer(new Initializer.Given(posWeight), DType.Float32, true, posWeight.Length);
        this.reduction = reduction;
    }

    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.BinaryCrossEntropyWithLogits(input, target, weight: weight, posWeight: posWeight, reduction: reduction);
    }
}

/// <summary>Mean binary cross entropy over classes; PyTorch's <c>nn.MultiLabelSoftMarginLoss</c>. See <see cref="Functional.MultilabelSoftMarginLoss"/>.</summary>
public class MultiLabelSoftMarginLoss : Module
{
    readonly Buffer? weight;
    readonly string reduction;

    /// <summary>A loss.</summary>
    /// <param name="weight">A weight for each class, or null.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public MultiLabelSoftMarginLoss(double[]? weight = null, string reduction = "mean")
    {
        this.weight = weight is null ? null : new Buffer(new Initializer.Given(weight), DType.Float32, true, weight.Length);
        this.reduction = reduction;
    }

    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.MultilabelSoftMarginLoss(input, target, weight: weight, reduction: reduction);
    }
}

/// <summary>What other classes exceed the right one by, up to a margin; PyTorch's <c>nn.MultiMarginLoss</c>. See <see cref="Functional.MultiMarginLoss"/>.</summary>
public class MultiMarginLoss : Module
{
    readonly Buffer? weight;
    readonly int p;
    readonly double margin;
    readonly string reduction;

    /// <summary>A loss.</summary>
    /// <param name="weight">A weight for each class, or null.</param>
    /// <param name="p">1 or 2.</param>
    /// <param name="margin">The margin.</param>
    /// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
    public MultiMarginLoss(int p = 1, double margin = 1, double[]? weight = null, string reduction = "mean")
    {
        this.weight = weight is null ? null : new Buffer(new Initializer.Given(weight), DType.Float32, true, weight.Length);
        this.p = p;
        this.margin = margin;
        this.reduction = reduction;
    }

    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.MultiMarginLoss(input, target, weight: weight, p: p, margin: margin, reduction: reduction);
    }
}

/// <summary>What other classes exceed the right ones by, up to 1; PyTorch's <c>nn.MultiLabelMarginLoss</c>. See <see cref="Functional.MultilabelMarginLoss"/>.</summary>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
public class MultiLabelMarginLoss(string reduction = "mean") : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">The right classes; a negative one ends them.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.MultilabelMarginLoss(input, target, reduction: reduction);
    }
}

/// <summary>y (log y - x); PyTorch's <c>nn.KLDivLoss</c>. See <see cref="Functional.KlDiv"/>.</summary>
/// <param name="reduction"><c>"mean"</c>, <c>"batchmean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
/// <param name="logTarget">Whether the target is logarithms.</param>
public class KLDivLoss(string reduction = "mean", bool logTarget = false) : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.KlDiv(input, target, reduction: reduction, logTarget: logTarget);
    }
}

/// <summary>log(1 + e^(-y x)); PyTorch's <c>nn.SoftMarginLoss</c>. See <see cref="Functional.SoftMarginLoss"/>.</summary>
/// <param name="reduction"><c>"mean"</c>, <c>"sum"</c> or <c>"none"</c>.</param>
public class SoftMarginLoss(string reduction = "mean") : Module
{
    /// <summary>The loss.</summary>
    /// <param name="input">Predictions.</param>
    /// <param name="target">What they should be.</param>
    public virtual Tensor Forward(Tensor input, Tensor target)
    {
        using var scope = Enter();
        return Functional.SoftMarginLoss(input, target, reduction: reduction);
    }
}

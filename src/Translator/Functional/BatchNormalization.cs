namespace Translator;

public static partial class Functional
{
    /// <summary>
    /// (x - mean) / √(var + ε) · weight + bias per channel; <c>torch.nn.functional.batch_norm</c> (<see href="https://arxiv.org/abs/1502.03167"/>).
    /// In evaluation the statistics are the running ones; in training those of the batch (biased variance), and buffers given as running statistics become
    /// (1 - momentum) · old + momentum · new, with the unbiased variance.
    /// </summary>
    /// <param name="input">[N, C, ...].</param>
    /// <param name="runningMean">[C]; null only in training.</param>
    /// <param name="runningVar">[C]; null only in training.</param>
    /// <param name="weight">[C], or null for 1.</param>
    /// <param name="bias">[C], or null for 0.</param>
    /// <param name="training">Whether to normalise by the batch's own statistics.</param>
    /// <param name="momentum">Weight of the batch in the new running statistics.</param>
    /// <param name="eps">ε, added to the variance inside the root.</param>
    public static Tensor BatchNorm(Tensor input, Tensor? runningMean, Tensor? runningVar, Tensor? weight = null, Tensor? bias = null, bool training = false, double momentum = 0.1, double eps = 1e-5) =>
        BatchNorm(input, runningMean, runningVar, weight, bias, training, (old, batch) => (1 - momentum) * old + momentum * batch, eps);

    /// <summary>Batch normalisation whose running statistics are blended in some way.</summary>
    internal static Tensor BatchNorm(Tensor input, Tensor? runningMean, Tensor? runningVar, Tensor? weight, Tensor? bias, bool training, Func<Tensor, Tensor, Tensor> blend, double eps)
    {
        if (!training)
        {
            if (runningMean is null || runningVar is null) throw new ModelException("without running statistics a batch is normalised in training only", runningMean is null ? nameof(runningMean) : nameof(runningVar));
            return Apply(new Operators.BatchNorm(eps), input, runningMean, runningVar, weight, bias);
        }

        if (input.Rank < 2) throw new ModelException($"batch normalisation needs [N, C, ...], but the input is {input.Shape}", nameof(input));
        int[] axes = [0, .. Enumerable.Range(2, input.Rank - 2)];
        var count = axes.Aggregate((Dim)1, (product, axis) => product * input.Shape[axis]);
        if (count == 1) throw new ModelException($"one value for each channel has no variance: the input is {input.Shape}", nameof(input));
        var (variance, mean) = VarMean(input, axes, unbiased: false);
        if (runningMean is Buffer means) GraphBuilder.Current.Update(means, blend(means, mean));
        if (runningVar is Buffer variances) GraphBuilder.Current.Update(variances, blend(variances, variance * count / (count - 1)));
        return Apply(new Operators.BatchNorm(eps), input, mean, variance, weight, bias);
    }

    /// <summary>
    /// Normalisation of each channel of each sample; with running statistics instead of the sample's own as batch normalisation. <c>torch.nn.functional.instance_norm</c>
    /// (<see href="https://arxiv.org/abs/1607.08022"/>).
    /// </summary>
    /// <param name="input">[N, C, ...].</param>
    /// <param name="runningMean">[C], needed unless the input's statistics are used.</param>
    /// <param name="runningVar">[C], needed unless the input's statistics are used.</param>
    /// <param name="weight">[C], or null for 1.</param>
    /// <param name="bias">[C], or null for 0.</param>
    /// <param name="useInputStats">Whether to normalise by each sample's own statistics.</param>
    /// <param name="momentum">Weight of the batch in the new running statistics, which buffers take in when the input's statistics are used.</param>
    /// <param name="eps">ε, added to the variance inside the root.</param>
    public static Tensor InstanceNorm(Tensor input, Tensor? runningMean = null, Tensor? runningVar = null, Tensor? weight = null, Tensor? bias = null, bool useInputStats = true, double momentum = 0.1, double eps = 1e-5)
    {
        if (!useInputStats) return BatchNorm(input, runningMean, runningVar, weight, bias, eps: eps);
        if (input.Rank < 3) throw new ModelException($"instance normalisation needs [N, C, ...], but the input is {input.Shape}", nameof(input));
        if (runningMean is Buffer || runningVar is Buffer)
        {
            var (variance, mean) = VarMean(input, [.. Enumerable.Range(2, input.Rank - 2)]);
            if (runningMean is Buffer means) GraphBuilder.Current.Update(means, (1 - momentum) * means + momentum * Mean(mean, 0));
            if (runningVar is Buffer variances) GraphBuilder.Current.Update(variances, (1 - momentum) * variances + momentum * Mean(variance, 0));
        }

        return GroupNorm(input, input.Shape[1], weight, bias, eps);
    }
}

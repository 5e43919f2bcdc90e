namespace Translator;

/// <summary>What the batch normalisations share: statistics and affine parameters.</summary>
public abstract class BatchNorm : Module, ILayer
{
    readonly Parameter? weight;
    readonly Parameter? bias;
    [Name("running_mean")] readonly Buffer? runningMean;
    [Name("running_var")] readonly Buffer? runningVar;
    [Name("num_batches_tracked")] readonly Buffer? numBatchesTracked;
    readonly double eps;

    private protected BatchNorm(int numFeatures, double eps, double? momentum, bool affine, bool trackRunningStats)
    {
        Require.Positive(numFeatures, nameof(numFeatures));
        this.eps = eps;
        Momentum = momentum;
        weight = affine ? new Parameter(Initializer.Ones, numFeatures) : null;
        bias = affine ? new Parameter(Initializer.Zeros, numFeatures) : null;
        if (!trackRunningStats) return;
        runningMean = new Buffer(numFeatures);
        runningVar = new Buffer(Initializer.Ones, DType.Float32, true, numFeatures);
        numBatchesTracked = new Buffer(Initializer.Zeros, DType.Int64, true);
    }

    /// <summary>Weight of a new batch in the running statistics; null: these are the mean over all batches.</summary>
    public double? Momentum { get; }

    /// <summary>[N, C, ...] to the same shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        CheckRank(input.Shape);
        var batches = Training && numBatchesTracked is not null ? numBatchesTracked + 1 : null;
        if (batches is not null) GraphBuilder.Current.Update(numBatchesTracked!, batches);
        return Momentum is null && batches is not null
            ? Functional.BatchNorm(input, runningMean, runningVar, weight, bias, true, (old, batch) => old + (batch - old) / batches.To(old.DType), eps)
            : Functional.BatchNorm(input, runningMean, runningVar, weight, bias, Training || runningMean is null, Momentum ?? 0, eps);
    }

    private protected abstract void CheckRank(Shape shape);

    private protected static void CheckRank(Shape shape, string layer, params int[] ranks)
    {
        if (!ranks.Contains(shape.Rank))
            throw new ModelException($"{layer} needs {string.Join(" or ", ranks.Select(r => $"{r}"))} dimensions, but the input is {shape}", "input");
    }
}

/// <summary>Batch normalisation of [N, C] or [N, C, L]; PyTorch's <c>nn.BatchNorm1d</c>.</summary>
/// <inheritdoc cref="BatchNorm2d"/>
public class BatchNorm1d(int numFeatures, double eps = 1e-5, double? momentum = 0.1, bool affine = true, bool trackRunningStats = true) : BatchNorm(numFeatures, eps, momentum, affine, trackRunningStats)
{
    private protected override void CheckRank(Shape shape) => CheckRank(shape, nameof(BatchNorm1d), 2, 3);
}

/// <summary>Batch normalisation of [N, C, H, W]; PyTorch's <c>nn.BatchNorm2d</c> (<see href="https://arxiv.org/abs/1502.03167"/>).</summary>
/// <param name="numFeatures">Number of channels.</param>
/// <param name="eps">Added to the variance, inside the root.</param>
/// <param name="momentum">Weight of a new batch in the running statistics; null: these are the mean over all batches.</param>
/// <param name="affine">Whether to scale and shift by parameters.</param>
/// <param name="trackRunningStats">Whether to keep running statistics; without them the batch's own are used in evaluation too.</param>
public class BatchNorm2d(int numFeatures, double eps = 1e-5, double? momentum = 0.1, bool affine = true, bool trackRunningStats = true) : BatchNorm(numFeatures, eps, momentum, affine, trackRunningStats)
{
    private protected override void CheckRank(Shape shape) => CheckRank(shape, nameof(BatchNorm2d), 4);
}

/// <summary>Batch normalisation of [N, C, D, H, W]; PyTorch's <c>nn.BatchNorm3d</c>.</summary>
/// <inheritdoc cref="BatchNorm2d"/>
public class BatchNorm3d(int numFeatures, double eps = 1e-5, double? momentum = 0.1, bool affine = true, bool trackRunningStats = true) : BatchNorm(numFeatures, eps, momentum, affine, trackRunningStats)
{
    private protected override void CheckRank(Shape shape) => CheckRank(shape, nameof(BatchNorm3d), 5);
}

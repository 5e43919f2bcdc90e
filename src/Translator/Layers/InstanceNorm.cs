namespace Translator;

/// <summary>What the instance normalisations share: affine parameters, running statistics.</summary>
public abstract class InstanceNorm : Module, ILayer
{
    readonly Parameter? weight;
    readonly Parameter? bias;
    [Name("running_mean")] readonly Buffer? runningMean;
    [Name("running_var")] readonly Buffer? runningVar;
    [Name("num_batches_tracked")] readonly Buffer? numBatchesTracked;
    readonly int spatial;
    readonly int numFeatures;
    readonly double eps;

    private protected InstanceNorm(int spatial, int numFeatures, double eps, double? momentum, bool affine, bool trackRunningStats)
    {
        Require.Positive(numFeatures, nameof(numFeatures));
        (this.spatial, this.numFeatures, this.eps, Momentum) = (spatial, numFeatures, eps, momentum ?? 0);
        weight = affine ? new Parameter(Initializer.Ones, numFeatures) : null;
        bias = affine ? new Parameter(Initializer.Zeros, numFeatures) : null;
        if (!trackRunningStats) return;
        runningMean = new Buffer(numFeatures);
        runningVar = new Buffer(Initializer.Ones, DType.Float32, true, numFeatures);
        numBatchesTracked = new Buffer(Initializer.Zeros, DType.Int64, true);
    }

    /// <summary>Weight of a new batch in the running statistics.</summary>
    public double Momentum { get; }

    /// <summary>[N, C, ...] to the same shape; the batch dimension may be left out.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        var channel = Windows.CheckRank(input.Shape, spatial, $"InstanceNorm{spatial}d") - 1;
        if (input.Shape[channel] != numFeatures) throw new ModelException($"the input {input.Shape} has {input.Shape[channel]} channels, but the layer normalises {numFeatures}", nameof(input)) { Kind = MistakeKind.InputSize, Fitting = input.Shape.With(channel, numFeatures) };

        // unlike batch normalisation, PyTorch does not count batches here
        var batch = channel == 0 ? Functional.Unsqueeze(input, 0) : input;
        var normal = Functional.InstanceNorm(batch, runningMean, runningVar, weight, bias, Training || runningMean is null, Momentum, eps);
        return channel == 0 ? Functional.Squeeze(normal, 0) : normal;
    }
}

/// <summary>Instance normalisation of [N, C, L]; PyTorch's <c>nn.InstanceNorm1d</c>. See <see cref="Functional.InstanceNorm"/>.</summary>
/// <inheritdoc cref="InstanceNorm2d"/>
public class InstanceNorm1d(int numFeatures, double eps = 1e-5, double? momentum = 0.1, bool affine = false, bool trackRunningStats = false)
    : InstanceNorm(1, numFeatures, eps, momentum, affine, trackRunningStats);

/// <summary>Instance normalisation of [N, C, H, W]; PyTorch's <c>nn.InstanceNorm2d</c>. See <see cref="Functional.InstanceNorm"/>.</summary>
/// <param name="numFeatures">Number of channels.</param>
/// <param name="eps">Added to the variance, inside the root.</param>
/// <param name="momentum">Weight of a new batch in the running statistics; null is 0, as in PyTorch, where only batch normalisation counts batches.</param>
/// <param name="affine">Whether to scale and shift by parameters.</param>
/// <param name="trackRunningStats">Whether to keep running statistics, and use them in evaluation.</param>
public class InstanceNorm2d(int numFeatures, double eps = 1e-5, double? momentum = 0.1, bool affine = false, bool trackRunningStats = false)
    : InstanceNorm(2, numFeatures, eps, momentum, affine, trackRunningStats);

/// <summary>Instance normalisation of [N, C, D, H, W]; PyTorch's <c>nn.InstanceNorm3d</c>. See <see cref="Functional.InstanceNorm"/>.</summary>
/// <inheritdoc cref="InstanceNorm2d"/>
public class InstanceNorm3d(int numFeatures, double eps = 1e-5, double? momentum = 0.1, bool affine = false, bool trackRunningStats = false)
    : InstanceNorm(3, numFeatures, eps, momentum, affine, trackRunningStats);

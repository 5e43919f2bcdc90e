namespace Translator.Properties.Differences.Layers;

/// <summary>
/// What normalisations keep in training: momentum is the share of the new batch, not of the old statistics; the variance that is kept divides by n - 1, the one that normalises by n;
/// without a momentum the statistics are the mean over all batches.
/// </summary>
static class RunningStatistics
{
    const int Channels = 2;

    public static IEnumerable<LayerDefinition> All =>
    [
        Batch("BatchNorm1d(2)", 0.1, [5]), Batch("BatchNorm1d(2, momentum: 0.3)", 0.3, [3, 4]), Batch("BatchNorm1d(2, momentum: null)", null, [4]),
        Batch("BatchNorm2d(2, momentum: 1)", 1, [2, 2, 3]), Batch("BatchNorm2d(2, momentum: null)", null, [2, 2, 2]), Batch("BatchNorm3d(2, momentum: 0.25)", 0.25, [2, 2, 1, 2]),
        Instance("InstanceNorm1d(2, momentum: 0.3, trackRunningStats: true)", 0.3, [3, 4]), Instance("InstanceNorm2d(2, trackRunningStats: true)", 0.1, [2, 2, 2]),
    ];

    /// <param name="layer">The layer.</param>
    /// <param name="momentum">Its momentum.</param>
    /// <param name="sizes">The sizes of its input without channels.</param>
    static LayerDefinition Batch(string layer, double? momentum, int[] sizes)
    {
        var x = Input(sizes);
        return new($"{layer} in training", Sample(layer, x), weights =>
        {
            var (output, means, variances) = (new double[x.Given!.Length], weights("running_mean"), weights("running_var"));
            var batches = weights("num_batches_tracked")[0] + 1;
            var share = momentum ?? 1 / batches;
            for (var channel = 0; channel < Channels; channel++)
            {
                int[] own = [.. Enumerable.Range(0, output.Length).Where(i => ChannelOf(i, x.Sizes) == channel)];
                var (mean, variance) = Normalise(x.Given, own, output, weights("weight")[channel], weights("bias")[channel]);
                means[channel] = (1 - share) * means[channel] + share * mean;
                variances[channel] = (1 - share) * variances[channel] + share * variance * own.Length / (own.Length - 1);
            }

            return [output, means, variances, [batches]];
        });
    }

    /// <summary>Each sample has statistics of its own; the means over samples are kept.</summary>
    static LayerDefinition Instance(string layer, double momentum, int[] sizes)
    {
        var x = Input(sizes);
        return new($"{layer} in training", Sample(layer, x), weights =>
        {
            var (output, means, variances) = (new double[x.Given!.Length], weights("running_mean"), weights("running_var"));
            var samples = x.Sizes[0];
            for (var channel = 0; channel < Channels; channel++)
            {
                means[channel] *= 1 - momentum;
                variances[channel] *= 1 - momentum;
                for (var sample = 0; sample < samples; sample++)
                {
                    int[] own = [.. Enumerable.Range(0, output.Length).Where(i => ChannelOf(i, x.Sizes) == channel && i / (output.Length / samples) == sample)];
                    var (mean, variance) = Normalise(x.Given, own, output, 1, 0);
                    means[channel] += momentum * mean / samples;
                    variances[channel] += momentum * variance * own.Length / (own.Length - 1) / samples;
                }
            }

            return [output, means, variances];
        });
    }

    static (double Mean, double Variance) Normalise(double[] x, int[] places, double[] output, double weight, double bias)
    {
        var mean = places.Average(i => x[i]);
        var variance = places.Average(i => (x[i] - mean) * (x[i] - mean));
        foreach (var i in places) output[i] = (x[i] - mean) / Math.Sqrt(variance + 1e-5) * weight + bias;
        return (mean, variance);
    }

    static int ChannelOf(int index, int[] sizes) => index / sizes[2..].Aggregate(1, (a, b) => a * b) % Channels;

    static Argument Input(int[] sizes)
    {
        int[] all = [sizes[0], Channels, .. sizes[1..]];
        return new("x", all) { Given = [.. Enumerable.Range(0, all.Aggregate(1, (a, b) => a * b)).Select(i => ((5 * i + 2) % 13) / 3.0 - 2)] };
    }

    static Sample Sample(string layer, Argument x) => new("layer.Forward(x)", x) { Layer = layer, Training = true };
}

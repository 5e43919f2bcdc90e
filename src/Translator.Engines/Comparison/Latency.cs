namespace Translator.Engines.Comparison;

/// <summary>Times of the timed runs, summed up.</summary>
/// <param name="Median">Milliseconds that half of the runs needed at most.</param>
/// <param name="P95">Milliseconds that 95 % of the runs needed at most.</param>
public sealed record Latency(double Median, double P95)
{
    /// <summary>The summary; null when nothing was timed.</summary>
    public static Latency? Of(IReadOnlyList<double> milliseconds)
    {
        if (milliseconds.Count == 0) return null;
        var sorted = milliseconds.Order().ToArray();
        return new((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2, sorted[(int)Math.Ceiling(0.95 * sorted.Length) - 1]);
    }

    /// <summary>Samples a second at the median.</summary>
    public double Throughput(long batch) => batch * 1000 / Median;
}

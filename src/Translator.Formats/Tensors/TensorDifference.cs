namespace Translator.Formats;

/// <summary>How far one tensor is from another.</summary>
/// <param name="MaxAbsolute">Largest |ours - reference|; infinite where one is NaN or infinite and the other is not.</param>
/// <param name="MaxRelative">Largest |ours - reference| over the largest |reference|, at least 1e-6; for integers and booleans the share of elements that differ.</param>
/// <param name="WorstIndex">Row-major index of the worst element; -1 in an empty tensor.</param>
public sealed record TensorDifference(double MaxAbsolute, double MaxRelative, long WorstIndex)
{
    /// <summary>Number of elements that are not equal; NaN equals NaN.</summary>
    public long Different { get; init; }

    /// <summary>Compares element by element: integers and booleans exactly, everything else in double precision.</summary>
    /// <exception cref="ArgumentException">The numbers of elements differ.</exception>
    public static TensorDifference Between(TensorData ours, TensorData reference)
    {
        if (ours.Count != reference.Count) throw new ArgumentException($"{ours} and {reference} have different numbers of elements");
        return ours.Type.IsFloat() || reference.Type.IsFloat() ? BetweenReals(ours, reference) : BetweenIntegers(ours, reference);
    }

    static TensorDifference BetweenReals(TensorData ours, TensorData reference)
    {
        double worst = 0, scale = 0;
        long at = ours.Count > 0 ? 0 : -1, different = 0;
        for (long i = 0, count = ours.Count; i < count; i++)
        {
            double a = ours[i], b = reference[i];
            if (double.IsFinite(b)) scale = Math.Max(scale, Math.Abs(b));
            if (a.Equals(b)) continue;
            different++;
            var difference = double.IsFinite(a - b) ? Math.Abs(a - b) : double.PositiveInfinity;
            if (difference > worst) (worst, at) = (difference, i);
        }

        return new(worst, reference.Type.IsFloat() ? worst / Math.Max(scale, 1e-6) : Share(different, ours.Count), at) { Different = different };
    }

    // Doubles tell integers apart only up to 2^53.
    static TensorDifference BetweenIntegers(TensorData ours, TensorData reference)
    {
        ReadOnlySpan<long> a = ours.ConvertTo(DType.Int64).As<long>(), b = reference.ConvertTo(DType.Int64).As<long>();
        double worst = 0;
        long at = ours.Count > 0 ? 0 : -1, different = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i]) continue;
            different++;
            var difference = (double)Int128.Abs((Int128)a[i] - b[i]);
            if (difference > worst) (worst, at) = (difference, i);
        }

        return new(worst, Share(different, ours.Count), at) { Different = different };
    }

    static double Share(long different, long count) => count == 0 ? 0 : (double)different / count;
}

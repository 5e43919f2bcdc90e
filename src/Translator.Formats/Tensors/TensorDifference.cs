namespace Translator.Formats;

/// <summary>How far one tensor is from another.</summary>
/// <param name="MaxAbsolute">Largest |ours - reference|; infinite where one is NaN or infinite and the other is not.</param>
/// <param name="MaxRelative">Largest |ours - reference| over the largest |reference|, at least 1e-6; for integers and booleans the share of elements that differ.</param>
/// <param name="WorstIndex">Row-major index of the worst element; -1 in an empty tensor.</param>
public sealed record TensorDifference(double MaxAbsolute, double MaxRelative, long WorstIndex)
{
    /// <summary>Compares element by element, in double precision.</summary>
    /// <exception cref="ArgumentException">The numbers of elements differ.</exception>
    public static TensorDifference Between(TensorData ours, TensorData reference)
    {
        if (ours.Count != reference.Count) throw new ArgumentException($"{ours} and {reference} have different numbers of elements");
        var exact = !reference.Type.IsFloat();
        double worst = 0, scale = 0;
        long at = ours.Count > 0 ? 0 : -1, different = 0;
        for (long i = 0; i < ours.Count; i++)
        {
            double a = ours[i], b = reference[i];
            var difference = a.Equals(b) ? 0 : double.IsNaN(a - b) || double.IsInfinity(a - b) ? double.PositiveInfinity : Math.Abs(a - b);
            if (difference > 0) different++;
            if (difference > worst) (worst, at) = (difference, i);
            if (double.IsFinite(b)) scale = Math.Max(scale, Math.Abs(b));
        }

        return new(worst, exact ? (ours.Count == 0 ? 0 : (double)different / ours.Count) : worst / Math.Max(scale, 1e-6), at);
    }
}

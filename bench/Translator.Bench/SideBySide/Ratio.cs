using System.Diagnostics;
using System.Globalization;

namespace Translator.Bench.SideBySide;

/// <summary>Two ways to compute the same, run by turns so that whatever else the machine does falls on both.</summary>
static class Ratio
{
    /// <summary>Prints the medians and the median of each pair's ratio.</summary>
    /// <param name="what">What is computed.</param>
    /// <param name="ours">One run of ours.</param>
    /// <param name="theirs">One run of theirs.</param>
    /// <param name="pairs">How many of each.</param>
    public static void Measure(string what, Action ours, Action theirs, int pairs)
    {
        for (var i = 0; i < 5; i++)
        {
            ours();
            theirs();
        }

        double[] own = new double[pairs], other = new double[pairs];
        for (var i = 0; i < pairs; i++)
        {
            // each goes first as often as the other
            if (i % 2 == 0) (own[i], other[i]) = (Time(ours), Time(theirs));
            else (other[i], own[i]) = (Time(theirs), Time(ours));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Median(own),9:0.00} ms {Median(other),9:0.00} ms   ratio {Median([.. own.Zip(other, (a, b) => a / b)]),5:0.000}   {what}"));
    }

    static double Time(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}

using System.Diagnostics;
using Translator.Engines.Jobs;

namespace Translator.Engines.Workers;

/// <summary>Times the runs of a model.</summary>
static class Measurement
{
    /// <summary>Runs the warm-up and the timed runs; milliseconds of each timed one.</summary>
    /// <param name="job">How many.</param>
    /// <param name="run">One run, complete when it returns.</param>
    public static IReadOnlyList<double> Time(EngineJob job, Action run)
    {
        if (job.Runs == 0) return [];
        for (var i = 0; i < job.Warmup; i++) run();
        var times = new double[job.Runs];
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return times;
    }
}

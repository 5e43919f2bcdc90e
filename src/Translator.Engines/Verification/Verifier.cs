using System.Diagnostics;
using Translator.Engines.Comparison;
using Translator.Engines.Jobs;
using Translator.Engines.Verification.Preparations;
using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>Runs a model on every engine with the same weights and inputs, and compares what comes out.</summary>
public static class Verifier
{
    /// <summary>Runs and compares.</summary>
    /// <param name="model">The model.</param>
    /// <param name="run">Weights, inputs, options.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="cancellation">Ends the run and the workers.</param>
    public static Task<VerificationReport> VerifyAsync(VerificationModel model, VerificationRun run, IProgress<string>? progress = null, CancellationToken cancellation = default) =>
        VerifyAsync(model, run, EnginePreparations.Find, progress, cancellation);

    /// <summary>The same with other preparations: tests plant defects there.</summary>
    internal static async Task<VerificationReport> VerifyAsync(VerificationModel model, VerificationRun run, Func<string, IEnginePreparation> preparations, IProgress<string>? progress, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var folder = Directory.CreateTempSubdirectory("translator-").FullName;
        try
        {
            Safetensors.Write(Path.Combine(folder, Path.GetFileName(JobFiles.Inputs)), run.Inputs);
            Safetensors.Write(Path.Combine(folder, Path.GetFileName(JobFiles.Weights)), run.Weights);
            var runner = new EngineRunner(model, run, preparations, folder);
            var order = run.Options.Engines.OrderBy(e => e == run.Options.Reference ? 0 : 1).ToList();
            var runs = new List<EngineRun>();
            foreach (var engine in order)
            {
                progress?.Report($"running {engine}");
                runs.Add(await runner.RunAsync(engine, cancellation));
            }

            var report = Report(model, run, runs);
            if (Reference(runs) is { } reference && report.Engines.FirstOrDefault(r => r.Status == EngineStatus.Ok && r.Name != reference.Engine && !Agrees(runs.First(x => x.Engine == r.Name).Outputs, reference.Outputs, run.Options)) is { } suspect)
            {
                progress?.Report($"looking for the first operator in which {suspect.Name} differs");
                report = report with { FirstDifference = await DifferenceSearch.FindAsync(model, runner, reference, runs.First(r => r.Engine == suspect.Name), run.Options, cancellation) };
            }

            return report with { Seconds = Stopwatch.GetElapsedTime(started).TotalSeconds };
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Where the wished reference is not here, the first engine that ran is: someone has to be compared with.</summary>
    static EngineRun? Reference(IReadOnlyList<EngineRun> runs) => runs.FirstOrDefault(r => r.Result.Status == EngineStatus.Ok);

    /// <summary>Compares what engines gave.</summary>
    /// <param name="model">The model.</param>
    /// <param name="run">What they got.</param>
    /// <param name="runs">Their runs, that of the wished reference first.</param>
    internal static VerificationReport Report(VerificationModel model, VerificationRun run, IReadOnlyList<EngineRun> runs)
    {
        var reference = Reference(runs);
        var batch = run.Inputs.Values.FirstOrDefault()?.Shape is [var first, ..] ? first : 1;
        var reports = runs.Select(r => Judge(r, reference, run.Options, batch)).ToList();
        return new VerificationReport
        {
            Model = model.Symbol.Name,
            Reference = reference?.Engine ?? run.Options.Reference,
            Pass = reference is not null && reports.TrueForAll(r => r.Pass != false),
            OddOneOut = reference is not null && IsAlone(reference, [.. runs.Where(r => r != reference && r.Result.Status == EngineStatus.Ok)], run.Options) ? reference.Engine : null,
            Engines = [.. run.Options.Engines.Select(e => reports.First(r => r.Name == e))],
        };
    }

    /// <summary>Whether several others agree with each other, and none with the reference: then it is that which is wrong, or was translated wrongly.</summary>
    static bool IsAlone(EngineRun reference, IReadOnlyList<EngineRun> others, VerificationOptions options) =>
        others.Count > 1 && others.Skip(1).All(o => Agrees(o.Outputs, others[0].Outputs, options)) && others.All(o => !Agrees(o.Outputs, reference.Outputs, options));

    static EngineReport Judge(EngineRun run, EngineRun? reference, VerificationOptions options, long batch)
    {
        var report = new EngineReport
        {
            Name = run.Engine,
            Status = run.Result.Status,
            Reason = run.Result.Reason,
            Version = run.Result.Version,
            Device = run.Result.Device,
            Seconds = run.Elapsed.TotalSeconds,
            Pass = run.Result.Status == EngineStatus.Unavailable ? null : false,
        };
        if (run.Result.Status != EngineStatus.Ok || reference is null) return report;
        var errors = Errors(run.Outputs, reference.Outputs).Concat(options.Expected is { } expected ? Errors(run.Outputs, expected) : []).ToList();
        var latency = Latency.Of(run.Result.LatencyMs);
        var slowdown = latency is not null && Latency.Of(reference.Result.LatencyMs) is { } own ? latency.Median / own.Median : 1;
        var wrong = errors.Find(e => !Fits(e, options));
        var slow = options.MaxSlowdown is { } most && slowdown > most;
        return report with
        {
            Pass = wrong is null && !slow,
            Reason = wrong is not null ? $"the outputs differ by {wrong.MaxRelative:0.0e+0} (allowed: {options.RelativeTolerance:0.0e+0})" : slow ? $"{slowdown:0.00} times as slow as {reference.Engine} (allowed: {options.MaxSlowdown:0.00})" : null,
            MaxAbsoluteError = errors.Max(e => e.MaxAbsolute),
            MaxRelativeError = errors.Max(e => e.MaxRelative),
            Latency = latency is null ? null : new LatencyReport(latency.Median, latency.P95),
            Throughput = latency?.Throughput(batch),
            PeakMemoryBytes = run.Result.PeakMemoryBytes,
            Correct = options.Labels is { } labels ? Accuracy.Correct(run.Outputs[0], labels) : null,
        };
    }

    static IEnumerable<TensorDifference> Errors(IReadOnlyList<TensorData> ours, IReadOnlyList<TensorData> theirs) => ours.Zip(theirs, (a, b) =>
        a.Shape.SequenceEqual(b.Shape) ? TensorDifference.Between(a, b) : new TensorDifference(double.PositiveInfinity, double.PositiveInfinity, -1));

    internal static bool Fits(TensorDifference difference, VerificationOptions options) =>
        difference.MaxAbsolute == 0 || difference.MaxRelative <= options.RelativeTolerance || difference.MaxAbsolute <= options.AbsoluteTolerance;

    static bool Agrees(IReadOnlyList<TensorData> ours, IReadOnlyList<TensorData> theirs, VerificationOptions options) => Errors(ours, theirs).All(e => Fits(e, options));
}

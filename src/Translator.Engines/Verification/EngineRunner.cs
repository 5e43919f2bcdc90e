using System.Diagnostics;
using Translator.Engines.Jobs;
using Translator.Engines.Verification.Preparations;
using Translator.Engines.Workers;
using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>Runs a model on an engine: writes what it needs, starts the worker, reads the outputs.</summary>
sealed class EngineRunner(VerificationModel model, VerificationRun run, Func<string, IEnginePreparation> preparations, string folder)
{
    static readonly IReadOnlyDictionary<string, Observation> NoTaps = new Dictionary<string, Observation>();

    readonly Stopwatch working = new();

    /// <summary>An ordinary, timed run.</summary>
    public async Task<EngineRun> RunAsync(string engine, CancellationToken cancellation)
    {
        working.Reset();
        var (result, job, place) = await RunAsync(engine, NoTaps, run.Options.Runs, cancellation);
        return Finished(engine, result, job, place, working.Elapsed);
    }

    /// <summary>What a worker's result means.</summary>
    public EngineRun Finished(string engine, EngineResult result, PreparedJob? job, string place, TimeSpan elapsed)
    {
        if (result.Status != EngineStatus.Ok || job is null) return new(engine, result, [], elapsed);
        var written = Safetensors.Read(Path.Combine(place, job.Job.OutputsFile));
        return new(engine, result, [.. model.Graph.OutputNames.Select(name => written[name])], elapsed);
    }

    /// <summary>Writes what a worker needs for an ordinary run; where that cannot be, the engine's result says why.</summary>
    public (PreparedJob? Job, string Folder, EngineResult? Failure) Prepare(string engine) => Prepare(engine, NoTaps, run.Options.Runs);

    (PreparedJob? Job, string Folder, EngineResult? Failure) Prepare(string engine, IReadOnlyDictionary<string, Observation> taps, int runs)
    {
        var place = Path.Combine(folder, taps.Count == 0 ? engine : $"{engine}.taps");
        Directory.CreateDirectory(place);
        try
        {
            var prepared = preparations(engine).Prepare(model, run, place, taps);
            return (prepared with { Job = prepared.Job with { Device = run.Options.Device, Runs = runs, Threads = run.Options.Threads } }, place, null);
        }
        catch (Exception e) when (e is ModelException or NotSupportedException or TensorFileException)
        {
            return (null, place, new EngineResult { Status = EngineStatus.Failed, Reason = e.Message });
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // a defect in preparing for one engine is a finding about that engine; the others still run
            return (null, place, new EngineResult { Status = EngineStatus.Failed, Reason = $"preparing the model failed with {e.GetType().Name}: {e.Message.Split('\n')[0].Trim()}; please report it" });
        }
    }

    /// <summary>A run that gives out intermediate values, in the model's layout; null when it failed.</summary>
    public async Task<IReadOnlyDictionary<string, TensorData>?> TapAsync(string engine, IReadOnlyDictionary<string, Observation> taps, CancellationToken cancellation)
    {
        var (result, job, place) = await RunAsync(engine, taps, runs: 0, cancellation);
        var file = Path.Combine(place, "taps.safetensors");
        if (result.Status != EngineStatus.Ok || job is null || !File.Exists(file)) return null;
        return Safetensors.Read(file).ToDictionary(t => t.Key, t => job.Restore(t.Key, t.Value), StringComparer.Ordinal);
    }

    async Task<(EngineResult Result, PreparedJob? Job, string Folder)> RunAsync(string engine, IReadOnlyDictionary<string, Observation> taps, int runs, CancellationToken cancellation)
    {
        if (engine == EngineNames.TensorFlowNet) return await RunTensorFlowNetAsync(taps, cancellation);
        var (job, place, failure) = Prepare(engine, taps, runs);
        if (job is null) return (failure!, null, place);
        working.Start();
        var result = await WorkerProcess.RunAsync(job.Job, place, run.Options.Timeout, cancellation);
        working.Stop();
        return (result, job, place);
    }

    async Task<(EngineResult Result, PreparedJob? Job, string Folder)> RunTensorFlowNetAsync(IReadOnlyDictionary<string, Observation> taps, CancellationToken cancellation)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, EngineNames.TensorFlowNet)).FullName;
        if (taps.Count > 0) return (new EngineResult { Status = EngineStatus.Unavailable, Reason = "TensorFlow.NET programs give out no intermediate values" }, null, place);
        try
        {
            working.Start();
            var (outcome, own) = await TensorFlowNetRun.RunAsync(model, run.Options, place, cancellation);
            working.Stop();
            return (outcome, own is null ? null : new PreparedJob(own, (_, value) => value), place);
        }
        catch (Exception e) when (e is ModelException or NotSupportedException or TensorFileException)
        {
            return (new EngineResult { Status = EngineStatus.Failed, Reason = e.Message }, null, place);
        }
    }
}

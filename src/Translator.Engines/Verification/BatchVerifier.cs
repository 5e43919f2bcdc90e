using Translator.Engines.Jobs;
using Translator.Engines.Verification.Preparations;
using Translator.Engines.Workers;
using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>Verifies several models with one worker for each engine, whose start takes longer than a small model's run. Where engines disagree, the first difference is not looked for.</summary>
public static class BatchVerifier
{
    /// <summary>Runs and compares.</summary>
    /// <param name="models">The models and what they get.</param>
    /// <param name="options">How to run them.</param>
    /// <param name="cancellation">Ends the workers.</param>
    /// <returns>A report for each model.</returns>
    public static async Task<IReadOnlyList<VerificationReport>> VerifyAsync(IReadOnlyList<(VerificationModel Model, VerificationRun Run)> models, VerificationOptions options, CancellationToken cancellation = default)
    {
        var folder = Directory.CreateTempSubdirectory("translator-").FullName;
        try
        {
            var runners = models.Select((m, i) => new EngineRunner(m.Model, m.Run, EnginePreparations.Find, Write(m.Run, Path.Combine(folder, $"{i}")))).ToList();
            var runs = models.Select(_ => new List<EngineRun>()).ToList();
            foreach (var engine in options.Engines.OrderBy(e => e == options.Reference ? 0 : 1))
                foreach (var (list, result) in runs.Zip(await RunAsync(engine, runners, options, cancellation))) list.Add(result);
            return [.. models.Zip(runs, (m, own) => Verifier.Report(m.Model, m.Run with { Options = options }, own))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static string Write(VerificationRun run, string folder)
    {
        Directory.CreateDirectory(folder);
        Safetensors.Write(Path.Combine(folder, Path.GetFileName(JobFiles.Inputs)), run.Inputs);
        Safetensors.Write(Path.Combine(folder, Path.GetFileName(JobFiles.Weights)), run.Weights);
        return folder;
    }

    static async Task<IReadOnlyList<EngineRun>> RunAsync(string engine, IReadOnlyList<EngineRunner> runners, VerificationOptions options, CancellationToken cancellation)
    {
        var prepared = runners.Select(runner => (Runner: runner, Work: runner.Prepare(engine))).ToList();
        var jobs = prepared.Where(p => p.Work.Job is not null).Select(p => (p.Work.Job!.Job, p.Work.Folder)).ToList();
        var results = new Queue<EngineResult>(await WorkerProcess.RunAsync(jobs, options.Timeout, cancellation));
        return [.. prepared.Select(p => p.Runner.Finished(engine, p.Work.Failure ?? results.Dequeue(), p.Work.Job, p.Work.Folder, TimeSpan.Zero))];
    }
}

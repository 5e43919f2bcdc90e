using System.Diagnostics;
using System.Text.Json;
using Translator.Engines.Jobs;
using Translator.Formats;

namespace Translator.Engines.Workers;

/// <summary>The launcher's side: starts a worker, waits for it, and turns whatever happens into a result.</summary>
public static class WorkerProcess
{
    /// <summary>The argument that turns the command line into a worker.</summary>
    public const string Verb = "worker";

    /// <summary>Folders that one command line names at the most: systems limit its length.</summary>
    const int MostFolders = 200;

    /// <summary>Runs a job in a process of its own. A crash, a hang or a missing library is a result, never an exception.</summary>
    /// <param name="job">The job; its files are in <paramref name="folder"/>.</param>
    /// <param name="folder">The job's folder.</param>
    /// <param name="timeout">After this the worker and its children are killed.</param>
    /// <param name="cancellation">Kills the worker too.</param>
    public static async Task<EngineResult> RunAsync(EngineJob job, string folder, TimeSpan timeout, CancellationToken cancellation) =>
        (await RunAllAsync([(job, folder)], timeout, cancellation))[0];

    /// <summary>Runs jobs of one engine one after the other in one process, and in another one from where a job ended it.</summary>
    /// <param name="jobs">The jobs and their folders.</param>
    /// <param name="timeout">After this a worker and its children are killed.</param>
    /// <param name="cancellation">Kills the worker too.</param>
    /// <returns>A result for each job.</returns>
    public static async Task<IReadOnlyList<EngineResult>> RunAllAsync(IReadOnlyList<(EngineJob Job, string Folder)> jobs, TimeSpan timeout, CancellationToken cancellation)
    {
        foreach (var (job, folder) in jobs)
        {
            File.Delete(Path.Combine(folder, EngineResult.FileName));
            AtomicFile.WriteText(Path.Combine(folder, EngineJob.FileName), JsonSerializer.Serialize(job, Worker.Json));
        }

        var results = new List<EngineResult>();
        while (results.Count < jobs.Count)
        {
            var open = jobs.Skip(results.Count).Take(MostFolders).ToList();
            var end = await StartAsync(open[0].Job.Engine, [.. open.Select(job => job.Folder)], timeout, cancellation);
            var written = open.Select(job => Read(job.Folder)).TakeWhile(result => result is not null).ToList();
            results.AddRange(written!);
            if (written.Count < open.Count) results.Add(Failed(end));
        }

        return results;
    }

    /// <summary>A worker that runs the jobs in these folders; what to say of the first job without a result.</summary>
    static async Task<string> StartAsync(string engine, IReadOnlyList<string> folders, TimeSpan timeout, CancellationToken cancellation)
    {
        var start = WorkerExecutable.Start();
        start.ArgumentList.Add(Verb);
        foreach (var folder in folders) start.ArgumentList.Add(folder);
        start.RedirectStandardOutput = start.RedirectStandardError = start.RedirectStandardInput = true;
        if (engine == EngineNames.TorchSharp) TorchSharp.StandardLibraryShim.Apply(start.Environment);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("the worker cannot be started");
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            return $"still running after {timeout.TotalSeconds:0} s and was stopped; raise --timeout if the model is that slow";
        }

        await output;
        return Crash(process.ExitCode, await errors);
    }

    static EngineResult? Read(string folder)
    {
        var file = Path.Combine(folder, EngineResult.FileName);
        return File.Exists(file) ? JsonSerializer.Deserialize<EngineResult>(File.ReadAllText(file), Worker.Json) : null;
    }

    static EngineResult Failed(string reason) => new() { Status = EngineStatus.Failed, Reason = reason };

    static string Crash(int exitCode, string errors)
    {
        var line = errors.Split('\n').Select(l => l.Trim()).LastOrDefault(l => l.Length > 0 && !l.StartsWith("at ", StringComparison.Ordinal));
        var signal = exitCode switch
        {
            134 => " (SIGABRT: the library aborted)",
            137 => " (SIGKILL: perhaps out of memory)",
            139 => " (SIGSEGV: the library crashed)",
            _ => "",
        };
        return $"the worker ended with code {exitCode}{signal}{(line is null ? "" : $": {line}")}";
    }
}

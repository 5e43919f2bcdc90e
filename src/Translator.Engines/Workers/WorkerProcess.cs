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

    /// <summary>Runs a job in a process of its own. A crash, a hang or a missing library is a result, never an exception.</summary>
    /// <param name="job">The job; its files are in <paramref name="folder"/>.</param>
    /// <param name="folder">The job's folder.</param>
    /// <param name="timeout">After this the worker and its children are killed.</param>
    /// <param name="cancellation">Kills the worker too.</param>
    public static async Task<EngineResult> RunAsync(EngineJob job, string folder, TimeSpan timeout, CancellationToken cancellation) =>
        (await RunAsync([(job, folder)], timeout, cancellation))[0];

    /// <summary>Runs jobs of one engine, one after the other in one process. A crash or a hang is the result of the job in which it happened; the jobs after it get a new process.</summary>
    /// <param name="jobs">The jobs and their folders; those that want another environment have a process of their own.</param>
    /// <param name="timeout">After this without the end of a job the worker and its children are killed.</param>
    /// <param name="cancellation">Kills the worker too.</param>
    /// <returns>The results in the order of the jobs.</returns>
    public static async Task<IReadOnlyList<EngineResult>> RunAsync(IReadOnlyList<(EngineJob Job, string Folder)> jobs, TimeSpan timeout, CancellationToken cancellation)
    {
        foreach (var (job, folder) in jobs)
        {
            File.Delete(Path.Combine(folder, EngineResult.FileName));
            AtomicFile.WriteText(Path.Combine(folder, EngineJob.FileName), JsonSerializer.Serialize(job, Worker.Json));
        }

        var results = new Dictionary<string, EngineResult>(StringComparer.Ordinal);
        foreach (var group in jobs.GroupBy(j => string.Join("\n", j.Job.Environment.Select(v => $"{v.Key}={v.Value}"))))
        {
            var left = new Queue<string>(group.Select(j => j.Folder));
            while (left.Count > 0)
            {
                var failure = await RunAsync(group.First().Job, [.. left], timeout, cancellation);
                while (left.Count > 0 && Read(left.Peek()) is { } result) results.Add(left.Dequeue(), result);
                if (left.Count > 0) results.Add(left.Dequeue(), Failed(failure));
            }
        }

        return [.. jobs.Select(j => results[j.Folder])];
    }

    /// <summary>One process; tells how it ended, for the first job that it left without a result.</summary>
    static async Task<string> RunAsync(EngineJob kind, IReadOnlyList<string> folders, TimeSpan timeout, CancellationToken cancellation)
    {
        var start = WorkerExecutable.Start();
        start.ArgumentList.Add(Verb);
        start.RedirectStandardOutput = start.RedirectStandardError = start.RedirectStandardInput = true;
        if (kind.Engine == EngineNames.TorchSharp) TorchSharp.StandardLibraryShim.Apply(start.Environment);
        foreach (var (name, value) in kind.Environment) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("the worker cannot be started");
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        try
        {
            await GiveAsync(process.StandardInput, folders);
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is not null) limit.CancelAfter(timeout); // a line for each job that is done
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            return $"still running after {timeout.TotalSeconds:0} s and was stopped; raise --timeout if the model is that slow";
        }

        return Crash(process.ExitCode, await errors);
    }

    static async Task GiveAsync(StreamWriter input, IReadOnlyList<string> folders)
    {
        try
        {
            await input.WriteAsync(string.Concat(folders.Select(folder => folder + "\n")));
            input.Close();
        }
        catch (IOException)
        {
            // it ended before it read them: its exit code and its last words say why
        }
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

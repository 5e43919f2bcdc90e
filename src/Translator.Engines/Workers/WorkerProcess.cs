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
    public static async Task<EngineResult> RunAsync(EngineJob job, string folder, TimeSpan timeout, CancellationToken cancellation)
    {
        File.Delete(Path.Combine(folder, EngineResult.FileName));
        AtomicFile.WriteText(Path.Combine(folder, EngineJob.FileName), JsonSerializer.Serialize(job, Worker.Json));
        var start = WorkerExecutable.Start();
        start.ArgumentList.Add(Verb);
        start.ArgumentList.Add(folder);
        start.RedirectStandardOutput = start.RedirectStandardError = start.RedirectStandardInput = true;
        if (job.Engine == EngineNames.TorchSharp) TorchSharp.StandardLibraryShim.Apply(start.Environment);
        foreach (var variable in job.Environment) start.Environment[variable.Key] = variable.Value;
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
            return Failed($"still running after {timeout.TotalSeconds:0} s and was stopped; raise --timeout if the model is that slow");
        }

        await output;
        return Read(folder) ?? Failed(Crash(process.ExitCode, await errors));
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

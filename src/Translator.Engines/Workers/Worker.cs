using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Translator.Engines.Jobs;
using Translator.Formats;

namespace Translator.Engines.Workers;

/// <summary>The worker's side: one process, one engine, one job after the other.</summary>
public static class Worker
{
    /// <summary>How jobs and results are written.</summary>
    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) }, WriteIndented = true };

    /// <summary>Runs the jobs in folders, writes each result beside its job, and prints the folder when it is done.</summary>
    /// <param name="named">The jobs' folders; none where they are the lines of standard input. All jobs are of one engine.</param>
    /// <returns>The exit code: 0 when all results were written, whatever they say.</returns>
    public static int Run(IReadOnlyList<string> named)
    {
        using var engines = new EngineRunners();
        foreach (var folder in (named.Count > 0 ? named : Lines(Console.In)).Select(Path.GetFullPath))
        {
            var job = JsonSerializer.Deserialize<EngineJob>(File.ReadAllText(Path.Combine(folder, EngineJob.FileName)), Json)
                ?? throw new InvalidDataException($"{EngineJob.FileName} is empty");
            var result = Guarded(engines, job, folder);
            result = result with { PeakMemoryBytes = Math.Max(result.PeakMemoryBytes, PeakMemory()) };
            AtomicFile.WriteText(Path.Combine(folder, EngineResult.FileName), JsonSerializer.Serialize(result, Json));
            Console.WriteLine(folder);
        }

        return 0;
    }

    static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }

    static EngineResult Guarded(EngineRunners engines, EngineJob job, string folder)
    {
        try
        {
            return engines.Find(job.Engine).Run(job, folder);
        }
        catch (Exception e)
        {
            var cause = e;
            while (cause is System.Reflection.TargetInvocationException or TypeInitializationException && cause.InnerException is { } inner) cause = inner;
            var message = cause.Message.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0) ?? "";
            return new EngineResult { Status = EngineStatus.Failed, Reason = $"{cause.GetType().Name}: {message}" };
        }
    }

    /// <summary>The largest resident set of this process.</summary>
    static long PeakMemory()
    {
        if (!OperatingSystem.IsLinux()) return Process.GetCurrentProcess().PeakWorkingSet64;
        var line = File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1], System.Globalization.CultureInfo.InvariantCulture) * 1024;
    }
}

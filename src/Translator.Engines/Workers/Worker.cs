using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Translator.Engines.Jobs;
using Translator.Formats;

namespace Translator.Engines.Workers;

/// <summary>The worker's side: one process, one job, one engine.</summary>
public static class Worker
{
    /// <summary>How jobs and results are written.</summary>
    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) }, WriteIndented = true };

    /// <summary>Runs the job in a folder and writes the result beside it.</summary>
    /// <returns>The exit code: 0 when a result was written, whatever it says.</returns>
    public static int Run(string folder)
    {
        folder = Path.GetFullPath(folder);
        var job = JsonSerializer.Deserialize<EngineJob>(File.ReadAllText(Path.Combine(folder, EngineJob.FileName)), Json)
            ?? throw new InvalidDataException($"{EngineJob.FileName} is empty");
        var result = Guarded(job, folder);
        result = result with { PeakMemoryBytes = Math.Max(result.PeakMemoryBytes, PeakMemory()) };
        AtomicFile.WriteText(Path.Combine(folder, EngineResult.FileName), JsonSerializer.Serialize(result, Json));
        return 0;
    }

    static EngineResult Guarded(EngineJob job, string folder)
    {
        try
        {
            return EngineRunners.Find(job.Engine).Run(job, folder);
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

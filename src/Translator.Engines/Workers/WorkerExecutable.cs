using System.Diagnostics;

namespace Translator.Engines.Workers;

/// <summary>Finds the command line that serves as worker: this process itself, or the one beside the tests.</summary>
static class WorkerExecutable
{
    const string AssemblyName = "Translator.Cli";

    public static ProcessStartInfo Start()
    {
        var folder = AppContext.BaseDirectory;
        var host = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{AssemblyName}.exe" : AssemblyName);
        if (File.Exists(host)) return new(host);
        var library = Path.Combine(folder, $"{AssemblyName}.dll");
        if (!File.Exists(library)) throw new FileNotFoundException($"the worker {library} is missing; build the command line");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet");
        start.ArgumentList.Add(library);
        return start;
    }
}

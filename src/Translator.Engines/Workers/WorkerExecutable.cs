using System.Diagnostics;
using System.Runtime.InteropServices;

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
        var start = new ProcessStartInfo(Dotnet());
        start.ArgumentList.Add(library);
        return start;
    }

    /// <summary>The host that runs this process, even where the process has the name of a tool and no <c>dotnet</c> is on the path.</summary>
    static string Dotnet()
    {
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        return File.Exists(host) ? host : "dotnet";
    }
}

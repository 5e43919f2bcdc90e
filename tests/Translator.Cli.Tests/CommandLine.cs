using System.Diagnostics;
using System.Reflection;

namespace Translator.Cli.Tests;

/// <summary>The command line as a user runs it: a process, its exit code and what it prints.</summary>
sealed record CommandLine(int ExitCode, string Output, string Error)
{
    /// <summary>The checkout.</summary>
    public static string Root { get; } = Metadata("Root");

    /// <summary>The configuration that everything is built in.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    static string Metadata(string key) => typeof(CommandLine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;

    /// <summary>Lines of the error output that are not progress.</summary>
    public IReadOnlyList<string> ErrorLines => [.. Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => !l.EndsWith("...", StringComparison.Ordinal))];

    public static Task<CommandLine> RunAsync(params string[] arguments) => RunInAsync(Root, arguments);

    /// <summary>Runs the command in a folder.</summary>
    public static async Task<CommandLine> RunInAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Translator.Cli.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}

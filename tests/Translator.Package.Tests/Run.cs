using System.Diagnostics;

namespace Translator.Package.Tests;

/// <summary>A program that ran, as a user runs it.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it printed, errors included.</param>
sealed record Run(int ExitCode, string Output)
{
    /// <summary>Runs dotnet in a folder.</summary>
    public static Run Dotnet(string folder, params string[] arguments) => Program("dotnet", folder, arguments);

    /// <summary>Runs a program in a folder. Nothing of the test run's own build leaks into it, and no build server stays behind.</summary>
    public static Run Program(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var variable in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k is "DOTNET_HOST_PATH" or "DOTNET_CLI_CONTEXT_VERBOSE").ToList()) start.Environment.Remove(variable);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output + error.Result);
    }

    /// <summary>Itself; fails the test with the program's own words where it failed.</summary>
    public Run Fine()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}

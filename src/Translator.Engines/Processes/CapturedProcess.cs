using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Translator.Engines.Processes;

/// <summary>A process that ran to its end, and what it said.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Everything it wrote to standard output.</param>
/// <param name="Error">Everything it wrote to standard error.</param>
public sealed record CapturedProcess(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program without a shell and waits for its end; the whole process tree is killed on cancellation.</summary>
    /// <param name="program">Program, by path or by its name on <c>PATH</c>.</param>
    /// <param name="arguments">Arguments, unquoted.</param>
    /// <param name="folder">Working folder; null for the current one.</param>
    /// <param name="input">Text for standard input, or null for none.</param>
    /// <param name="cancellation">Ends the process.</param>
    /// <returns>The ended process, or null when there is no such program.</returns>
    public static async Task<CapturedProcess?> RunAsync(
        string program, IEnumerable<string> arguments, string? folder = null, string? input = null, CancellationToken cancellation = default)
    {
        // On Windows npm is `npm.cmd`, which CreateProcess finds by its full name only.
        var path = OperatingSystem.IsWindows() ? OnPath(program) : program;
        if (path is null)
        {
            return null;
        }

        var start = new ProcessStartInfo(path, arguments)
        {
            WorkingDirectory = folder ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception e) when (e.NativeErrorCode is 2 or 13)
        {
            return null;
        }

        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            try
            {
                if (input is not null)
                {
                    await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
                }

                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It ended without reading its input: its exit code and its last words say why.
            }

            await process.WaitForExitAsync(cancellation);
            return new CapturedProcess(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    static string? OnPath(string program)
    {
        if (Path.IsPathFullyQualified(program))
        {
            return File.Exists(program) ? program : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return (from folder in folders
                from extension in new[] { ".exe", ".cmd", ".bat" }
                let path = Path.Combine(folder, program + extension)
                where File.Exists(path)
                select path).FirstOrDefault();
    }
}

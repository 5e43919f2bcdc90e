using System.Globalization;
using System.Text.Json;
using Translator.Engines.Jobs;
using Translator.Engines.Processes;
using Translator.Engines.Workers;

namespace Translator.Engines.TensorFlowNet;

/// <summary>The program that <c>translate --target tensorflow --project</c> writes, built, and how it is run.</summary>
/// <remarks>
/// Its command line is <c>--weights FILE --inputs FILE --outputs FILE [--runs N] [--result FILE]</c>: safetensors in and out, and an
/// <see cref="EngineResult"/> as JSON (camel-case names, status <c>ok</c> or <c>failed</c>). It is a process of its own already, so that the launcher runs it directly
/// instead of through a worker.
/// </remarks>
/// <param name="Assembly">Full path of the built program.</param>
public sealed record TensorFlowNetProgram(string Assembly)
{
    /// <summary>Restores TensorFlow.NET and builds the project.</summary>
    /// <param name="folder">Folder with one project file.</param>
    /// <param name="cancellation">Ends the build.</param>
    /// <returns>The program; or the result to report instead: unavailable with NuGet's reason, or failed with the compiler's first error.</returns>
    public static async Task<(TensorFlowNetProgram? Program, EngineResult? Instead)> BuildAsync(string folder, CancellationToken cancellation = default) =>
        await TensorFlowNetPackage.RestoreAsync() is { } reason
            ? (null, new EngineResult { Status = EngineStatus.Unavailable, Reason = reason })
            : await CompileAsync(folder, cancellation);

    internal static async Task<(TensorFlowNetProgram? Program, EngineResult? Instead)> CompileAsync(string folder, CancellationToken cancellation)
    {
        if (Directory.GetFiles(folder, "*.csproj") is not [var project])
        {
            return (null, Failed($"{folder} does not hold exactly one project file"));
        }

        var output = Path.Combine(folder, "bin", "run");
        var dotnet = await CapturedProcess.RunAsync(
            "dotnet", ["build", project, "--configuration", "Release", "--output", output, "--nologo", "--verbosity", "quiet"], folder, cancellation: cancellation);
        return dotnet switch
        {
            null => (null, new EngineResult { Status = EngineStatus.Unavailable, Reason = "dotnet is not on the path; install the .NET 10 SDK (https://dot.net)" }),
            { ExitCode: 0 } => (new TensorFlowNetProgram(Path.Combine(output, Path.GetFileNameWithoutExtension(project) + ".dll")), null),
            _ => (null, Failed($"the emitted TensorFlow.NET project does not build: {DotnetReason.Of(dotnet)}")),
        };
    }

    /// <summary>Runs the program on a job's weights and inputs; it writes the job's outputs.</summary>
    /// <param name="job">The job. <see cref="EngineJob.WeightsFile"/> is required; taps and threads are not part of the program's command line.</param>
    /// <param name="folder">Full path of the job's folder.</param>
    /// <param name="cancellation">Ends the program and its children.</param>
    public async Task<EngineResult> RunAsync(EngineJob job, string folder, CancellationToken cancellation = default)
    {
        var result = Path.Combine(folder, EngineResult.FileName);
        File.Delete(result);
        string[] arguments =
        [
            Assembly,
            "--weights", Path.Combine(folder, job.WeightsFile ?? throw new ArgumentException("a TensorFlow.NET job names no weights file", nameof(job))),
            "--inputs", Path.Combine(folder, job.InputsFile),
            "--outputs", Path.Combine(folder, job.OutputsFile),
            "--runs", job.Runs.ToString(CultureInfo.InvariantCulture),
            "--result", result,
        ];
        var program = await CapturedProcess.RunAsync("dotnet", arguments, folder, cancellation: cancellation);
        if (program is { ExitCode: 0 } && File.Exists(result))
        {
            await using var stream = File.OpenRead(result);
            return await JsonSerializer.DeserializeAsync<EngineResult>(stream, Worker.Json, cancellation)
                ?? Failed($"{result} is empty");
        }

        return Failed(program is null ? "dotnet is not on the path" : $"the program ended with code {program.ExitCode}: {FirstError(program)}");
    }

    static EngineResult Failed(string reason) => new() { Status = EngineStatus.Failed, Reason = reason };

    /// <summary>The sentence of an unhandled exception comes first; the stack follows.</summary>
    static string FirstError(CapturedProcess program) =>
        program.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault()
        ?? (program.ExitCode == 0 ? "it wrote no result" : "it said nothing");
}

using System.Text.Json;
using Translator.Engines.Jobs;
using Translator.Engines.Processes;
using Translator.Engines.Workers;

namespace Translator.Engines.TensorFlowJs;

/// <summary>
/// Runs a TensorFlow.js graph model (<see cref="Translator.Formats.TensorFlowJs.GraphModelWriter"/>) under Node.js, by the script <c>run.mjs</c>
/// beside this file.
/// </summary>
/// <remarks>
/// <para>Backends: <c>wasm</c> (SIMD, one thread whatever <see cref="EngineJob.Threads"/> says); when a kernel refuses there, the whole model on <c>cpu</c>,
/// and <see cref="EngineResult.Device"/> says so and why.</para>
/// <para>Types: int64 inputs are fed as int32 and refused when a value does not fit. Outputs that the model's signature declares int64 (uint8, int8) are
/// written as such; taps keep the type that TensorFlow.js computed in.</para>
/// <para>Latency is execution and download of the outputs, in the Node.js process. Peak memory is that process's.</para>
/// </remarks>
sealed class TensorFlowJsRunner : IEngineRunner
{
    const string Script = "run.mjs";

    /// <inheritdoc/>
    public EngineResult Run(EngineJob job, string folder) => RunAsync(job, folder).GetAwaiter().GetResult();

    static async Task<EngineResult> RunAsync(EngineJob job, string folder)
    {
        if (!job.Device.Equals("cpu", StringComparison.Ordinal))
        {
            return Unavailable($"TensorFlow.js under Node.js runs on the processor only, and the job asks for {job.Device}");
        }

        if (job.NativeFolder is null && await TensorFlowJsPackages.EnsureAsync() is { } reason)
        {
            return Unavailable(reason);
        }

        var script = Path.Combine(folder, Script);
        await using (var source = typeof(TensorFlowJsRunner).Assembly.GetManifestResourceStream($"{typeof(TensorFlowJsRunner).Namespace}.{Script}")!)
        await using (var target = File.Create(script))
        {
            await source.CopyToAsync(target);
        }

        var request = JsonSerializer.Serialize(new { modules = job.NativeFolder ?? TensorFlowJsPackages.Folder, folder, job }, Worker.Json);
        var node = await CapturedProcess.RunAsync("node", [script], folder, request);
        if (node is null)
        {
            return Unavailable($"node is not on the path; {TensorFlowJsPackages.NodeRemedy}");
        }

        if (node.ExitCode == 0 && node.Output is { Length: > 0 } output)
        {
            return JsonSerializer.Deserialize<EngineResult>(output, Worker.Json)!;
        }

        return new EngineResult { Status = EngineStatus.Failed, Reason = $"node ended with code {node.ExitCode}: {FirstError(node.Error)}" };
    }

    static EngineResult Unavailable(string reason) => new() { Status = EngineStatus.Unavailable, Reason = reason };

    /// <summary>Node.js prints the place, the source line and a caret before the sentence.</summary>
    static string FirstError(string error)
    {
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.FirstOrDefault(line => line.Contains("Error")) ?? lines.LastOrDefault() ?? "it said nothing";
    }
}

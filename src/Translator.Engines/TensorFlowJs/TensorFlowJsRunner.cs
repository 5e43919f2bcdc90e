using System.Text.Json;
using Translator.Engines.Jobs;
using Translator.Engines.Workers;

namespace Translator.Engines.TensorFlowJs;

/// <summary>
/// Runs TensorFlow.js graph models (<see cref="Translator.Formats.TensorFlowJs.GraphModelWriter"/>) under Node.js, by the script <c>run.mjs</c>
/// beside this file: one process for all jobs of a worker.
/// </summary>
/// <remarks>
/// <para>Backends: <c>wasm</c> (SIMD, one thread whatever <see cref="EngineJob.Threads"/> says); when a kernel refuses there, the whole model on <c>cpu</c>,
/// and <see cref="EngineResult.Device"/> says so and why.</para>
/// <para>Types: int64 inputs are fed as int32 and refused when a value does not fit. Outputs that the model's signature declares int64 (uint8, int8) are
/// written as such; taps keep the type that TensorFlow.js computed in.</para>
/// <para>Latency is execution and download of the outputs, in the Node.js process. Peak memory is that process's.</para>
/// </remarks>
sealed class TensorFlowJsRunner : IEngineRunner, IDisposable
{
    NodeProcess? node;

    /// <inheritdoc/>
    public EngineResult Run(EngineJob job, string folder)
    {
        if (!job.Device.Equals("cpu", StringComparison.Ordinal))
        {
            return Unavailable($"TensorFlow.js under Node.js runs on the processor only, and the job asks for {job.Device}");
        }

        if (job.NativeFolder is null && TensorFlowJsPackages.EnsureAsync().GetAwaiter().GetResult() is { } reason)
        {
            return Unavailable(reason);
        }

        node ??= NodeProcess.Start();
        if (node is null)
        {
            return Unavailable($"node is not on the path; {TensorFlowJsPackages.NodeRemedy}");
        }

        var request = JsonSerializer.Serialize(new { modules = job.NativeFolder ?? TensorFlowJsPackages.Folder, folder, job }, OneLine);
        if (node.Ask(request) is { } answer)
        {
            return JsonSerializer.Deserialize<EngineResult>(answer, Worker.Json)!;
        }

        var failure = node.Failure();
        Dispose();
        return new EngineResult { Status = EngineStatus.Failed, Reason = failure };
    }

    static JsonSerializerOptions OneLine { get; } = new(Worker.Json) { WriteIndented = false };

    /// <summary>Ends Node.js.</summary>
    public void Dispose()
    {
        node?.Dispose();
        node = null;
    }

    static EngineResult Unavailable(string reason) => new() { Status = EngineStatus.Unavailable, Reason = reason };
}

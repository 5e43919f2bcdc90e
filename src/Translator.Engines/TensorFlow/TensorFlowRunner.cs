using Translator.Engines.Jobs;
using Translator.Engines.Workers;
using Translator.Formats;

namespace Translator.Engines.TensorFlow;

/// <summary>Runs a GraphDef through libtensorflow's C API. The graph holds the weights; <see cref="EngineJob.WeightsFile"/> is not read.</summary>
/// <remarks>
/// <see cref="EngineResult.LatencyMs"/> is the time of <c>TF_SessionRun</c>. Its inputs and outputs are in host memory by its contract, so that on
/// a GPU both transfers are part of it, and it returns when they are done.
/// </remarks>
sealed class TensorFlowRunner : IEngineRunner
{
    /// <inheritdoc/>
    public EngineResult Run(EngineJob job, string folder)
    {
        if (LibTensorFlowLocator.Find(job.NativeFolder, out var reason) is not { } files)
        {
            return new EngineResult { Status = EngineStatus.Unavailable, Reason = reason };
        }

        LibTensorFlow library;
        try
        {
            library = LibTensorFlow.Load(files);
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException)
        {
            return new EngineResult { Status = EngineStatus.Unavailable, Reason = e.Message.ReplaceLineEndings(" ") };
        }

        try
        {
            return Run(library, job, folder);
        }
        catch (TensorFlowException e)
        {
            return new EngineResult { Status = EngineStatus.Failed, Reason = e.Message, Version = library.Version };
        }
    }

    static EngineResult Run(LibTensorFlow library, EngineJob job, string folder)
    {
        var config = SessionConfig.ForDevice(job.Device, job.Threads);
        using var graph = new TensorFlowGraph(library, File.ReadAllBytes(Path.Combine(folder, job.Model)));
        using var session = new TensorFlowSession(library, graph, config);
        if (config.Gpu is not null && session.CountGpus() == 0)
        {
            return new EngineResult
            {
                Status = EngineStatus.Unavailable,
                Reason = $"this libtensorflow {library.Version} sees no GPU for {job.Device}; run `pip install tensorflow[and-cuda]`, and set {LibTensorFlowLocator.Variable} to its folder if it is not found",
                Version = library.Version,
            };
        }

        var stored = Safetensors.Read(Path.Combine(folder, job.InputsFile));
        var feeds = job.Inputs.Select(input => graph.Output(input.EngineName)).ToArray();

        // The same tensor may be an output twice, or an output and a tap, but TensorFlow fetches it once.
        string[] wanted = [.. job.Outputs.Concat(job.Taps).Select(binding => Canonical(binding.EngineName)).Distinct()];
        var fetches = wanted.Select(graph.Output).ToArray();

        var inputs = new TensorFlowTensor[feeds.Length];
        try
        {
            for (var i = 0; i < inputs.Length; i++) inputs[i] = TensorFlowTensor.From(library, Input(stored, job, job.Inputs[i].Name));

            // The first run, which pays for optimising the graph, gives the outputs and is never timed.
            Write(session.Run(feeds, inputs, fetches));
            var latency = Measurement.Time(job, () => Release(session.Run(feeds, inputs, fetches)));
            return new EngineResult
            {
                Status = EngineStatus.Ok,
                Version = library.Version,
                Device = config.Gpu is { } gpu ? $"cuda:{gpu}" : "cpu",
                LatencyMs = latency,
            };
        }
        finally
        {
            Release(inputs);
        }

        void Write(TensorFlowTensor[] outputs)
        {
            var computed = wanted.Zip(outputs).ToDictionary(pair => pair.First, pair => pair.Second.ToData());
            Release(outputs);
            WriteFile(job.OutputsFile, job.Outputs);
            if (job.Taps.Count > 0) WriteFile(job.TapsFile, job.Taps);

            void WriteFile(string file, IReadOnlyList<TensorBinding> bindings) => Safetensors.Write(
                Path.Combine(folder, file), bindings.Select(binding => KeyValuePair.Create(binding.Name, computed[Canonical(binding.EngineName)])));
        }
    }

    static TensorData Input(IReadOnlyDictionary<string, TensorData> stored, EngineJob job, string name) =>
        stored.TryGetValue(name, out var data) ? data : throw new InvalidDataException($"{job.InputsFile} has no tensor '{name}'");

    static string Canonical(string name) => name.Contains(':') ? name : name + ":0";

    static void Release(TensorFlowTensor?[] tensors)
    {
        foreach (var tensor in tensors) tensor?.Dispose();
    }
}

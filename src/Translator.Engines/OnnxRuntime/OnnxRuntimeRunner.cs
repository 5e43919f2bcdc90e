using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using Translator.Engines.Jobs;
using Translator.Engines.Workers;
using Translator.Formats;

namespace Translator.Engines.OnnxRuntime;

/// <summary>Runs an ONNX file. Inputs and outputs are bound once, so that timed runs move no memory that the model does not.</summary>
sealed class OnnxRuntimeRunner : IEngineRunner
{
    public EngineResult Run(EngineJob job, string folder)
    {
        using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR };
        if (job.Threads > 0) options.IntraOpNumThreads = job.Threads;
        if (job.Device != "cpu")
        {
            if (!OrtEnv.Instance().GetAvailableProviders().Contains("CUDAExecutionProvider"))
                return new EngineResult { Status = EngineStatus.Unavailable, Reason = "this build of ONNX Runtime has no CUDA; reference Microsoft.ML.OnnxRuntime.Gpu", Version = Version };
            options.AppendExecutionProvider_CUDA();
        }

        using var session = new InferenceSession(Path.Combine(folder, job.Model), options);
        var given = Safetensors.Read(Path.Combine(folder, job.InputsFile));
        var inputs = job.Inputs.Select(binding => OrtTensors.ToOrt(given[binding.Name])).ToList();
        try
        {
            using var run = new RunOptions();
            var inputNames = job.Inputs.Select(i => i.EngineName).ToList();
            Write(Path.Combine(folder, job.OutputsFile), job.Outputs, session, run, inputNames, inputs);
            if (job.Taps.Count > 0) Write(Path.Combine(folder, job.TapsFile), job.Taps, session, run, inputNames, inputs);
            var outputNames = job.Outputs.Select(o => o.EngineName).ToList();
            var latency = Measurement.Time(job, () => session.Run(run, inputNames, inputs, outputNames).Dispose());
            return new EngineResult { Status = EngineStatus.Ok, Version = Version, Device = job.Device, LatencyMs = latency };
        }
        finally
        {
            foreach (var input in inputs) input.Dispose();
        }
    }

    static string Version => OrtEnv.Instance().GetVersionString();

    static void Write(string file, IReadOnlyList<TensorBinding> bindings, InferenceSession session, RunOptions run, IReadOnlyCollection<string> inputNames, IReadOnlyCollection<OrtValue> inputs)
    {
        // one name may be fetched once only, although two of ours can share it
        var names = bindings.Select(b => b.EngineName).Distinct().ToList();
        using var values = session.Run(run, inputNames, inputs, names);
        var byName = names.Zip(values, (name, value) => (name, data: OrtTensors.FromOrt(value))).ToDictionary(v => v.name, v => v.data);
        Safetensors.Write(file, bindings.Select(b => KeyValuePair.Create(b.Name, byName[b.EngineName])));
    }
}

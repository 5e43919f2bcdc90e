using Translator.Engines.Jobs;

namespace Translator.Engines.Workers;

/// <summary>The runner of each engine. A runner lives as long as the worker, so that what it started serves its next job too.</summary>
sealed class EngineRunners : IDisposable
{
    readonly Dictionary<string, IEngineRunner> runners = new(StringComparer.Ordinal);

    /// <exception cref="NotSupportedException">There is no such engine.</exception>
    public IEngineRunner Find(string engine)
    {
        if (!runners.TryGetValue(engine, out var runner)) runners.Add(engine, runner = Create(engine));
        return runner;
    }

    static IEngineRunner Create(string engine) => engine switch
    {
        EngineNames.TorchSharp => new TorchSharp.TorchSharpRunner(),
        EngineNames.TensorFlow => new TensorFlow.TensorFlowRunner(),
        EngineNames.TensorFlowJs => new TensorFlowJs.TensorFlowJsRunner(),
        EngineNames.OnnxRuntime => new OnnxRuntime.OnnxRuntimeRunner(),
        _ => throw new NotSupportedException($"no worker runs the engine '{engine}'"),
    };

    public void Dispose()
    {
        foreach (var runner in runners.Values.OfType<IDisposable>()) runner.Dispose();
    }
}

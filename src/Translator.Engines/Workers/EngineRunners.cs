using Translator.Engines.Jobs;

namespace Translator.Engines.Workers;

/// <summary>The runner of each engine.</summary>
static class EngineRunners
{
    /// <exception cref="NotSupportedException">There is no such engine.</exception>
    public static IEngineRunner Find(string engine) => engine switch
    {
        EngineNames.TorchSharp => new TorchSharp.TorchSharpRunner(),
        EngineNames.TensorFlow => new TensorFlow.TensorFlowRunner(),
        EngineNames.TensorFlowJs => new TensorFlowJs.TensorFlowJsRunner(),
        EngineNames.OnnxRuntime => new OnnxRuntime.OnnxRuntimeRunner(),
        _ => throw new NotSupportedException($"no worker runs the engine '{engine}'"),
    };
}

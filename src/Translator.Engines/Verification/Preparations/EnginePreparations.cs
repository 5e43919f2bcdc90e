using Translator.Engines.Jobs;

namespace Translator.Engines.Verification.Preparations;

/// <summary>The preparation of each engine.</summary>
static class EnginePreparations
{
    public static IEnginePreparation Find(string engine) => engine switch
    {
        EngineNames.TorchSharp => new TorchSharpPreparation(),
        EngineNames.OnnxRuntime => new OnnxPreparation(),
        EngineNames.TensorFlow => new TensorFlowPreparation(),
        EngineNames.TensorFlowJs => new TensorFlowJsPreparation(),
        _ => throw new NotSupportedException($"there is no engine '{engine}'"),
    };
}

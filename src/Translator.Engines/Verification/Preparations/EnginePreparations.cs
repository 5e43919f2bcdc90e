using Translator.Engines.Jobs;

namespace Translator.Engines.Verification.Preparations;

/// <summary>The preparation of each engine.</summary>
static class EnginePreparations
{
    public static IEnginePreparation Find(string engine) => engine switch
    {
        EngineNames.OnnxRuntime => new OnnxPreparation(),
        _ => throw new NotSupportedException($"there is no engine '{engine}'"),
    };
}

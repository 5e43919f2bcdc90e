namespace Translator.TorchSharp.Tests;

/// <summary>What cannot be said in TorchSharp, and what the emitter answers.</summary>
static class Reasons
{
    static readonly Dictionary<string, string> Missing = new(StringComparer.Ordinal)
    {
        ["GroupNorm layer, all arguments"] = "TorchSharp lacks the argument bias",
        ["LSTM layer, all arguments"] = "TorchSharp lacks the argument projSize",
    };

    public static string? For(string name) => Missing.GetValueOrDefault(name);
}

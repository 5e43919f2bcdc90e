using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <summary>What TorchSharp lacks of PyTorch.</summary>
static class TorchDifferences
{
    /// <summary>What is different for a function or layer of the DSL; null where TorchSharp has it.</summary>
    public static string? Of(string name) =>
        (Functions.All.TryGetValue(name, out var spelling) || Layers.All.TryGetValue(name, out spelling)) && spelling is { Template: "", Support: { } support }
            ? $"TorchSharp has none: the emitted code brings its own in {support}.cs"
            : null;
}

using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <summary>What TorchSharp lacks of PyTorch.</summary>
static class TorchDifferences
{
    /// <summary>Layers that TorchSharp has, but otherwise than PyTorch: with fewer parameters, ranks or inputs, or another result.</summary>
    static readonly HashSet<string> OtherLayers = new(StringComparer.Ordinal)
    {
        "BCELoss", "BCEWithLogitsLoss", "CrossEntropyLoss", "EmbeddingBag", "GaussianNLLLoss", "GroupNorm", "Hardtanh", "KLDivLoss", "LSTMCell", "MultiLabelSoftMarginLoss", "MultiMarginLoss",
        "MultiheadAttention", "NLLLoss", "Transformer", "TransformerDecoder", "TransformerDecoderLayer", "TransformerEncoder", "TransformerEncoderLayer", "TripletMarginLoss", "Unflatten",
    };

    /// <summary>Functions of the same kind.</summary>
    static readonly HashSet<string> OtherFunctions = new(StringComparer.Ordinal)
    {
        "Addr", "Full", "GaussianNllLoss", "GridSample", "Hardtanh", "IndexAdd", "KlDiv", "Nanmean", "Nansum", "NllLoss", "Unflatten",
    };

    /// <summary>What is different for a function or layer of the DSL; null where TorchSharp has it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isLayer">Whether it is a layer: some functions have the names of layers.</param>
    public static string? Of(string name, bool isLayer) => (isLayer ? Layers.All : Functions.All).TryGetValue(name, out var spelling) && spelling is { Template: "", Support: { } support }
        ? $"TorchSharp{((isLayer ? OtherLayers : OtherFunctions).Contains(name) ? "'s is another one" : " has none")}: the emitted code brings its own in {support}.cs"
        : null;
}

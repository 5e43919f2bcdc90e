namespace Translator.Compiler.TorchSharp.Spellings;

/// <summary>Which files under <c>Support/</c> stand on which others.</summary>
static class SupportFiles
{
    static readonly Dictionary<string, string[]> Needs = new(StringComparer.Ordinal)
    {
        ["AdaptivePooling"] = ["TorchFunctions.Pooling"],
        ["ClassificationLosses"] = ["TorchFunctions.Losses"],
        ["EmbeddingBag"] = ["TorchFunctions.Embeddings"],
        ["GaussianNLLLoss"] = ["TorchFunctions.Losses"],
        ["Hardtanh"] = ["TorchFunctions.Activations"],
        ["LPPool3d"] = ["TorchFunctions.Pooling"],
        ["RMSNorm"] = ["TorchFunctions.Normalization"],
        ["SlidingWindows"] = ["TorchFunctions.SlidingWindows"],
        ["TripletMarginLoss"] = ["TorchFunctions.Losses"],
        ["Unflatten"] = ["TorchFunctions.Shaping"],
        ["Upsampling"] = ["TorchFunctions.Resampling"],
        ["TorchFunctions.Arithmetic"] = ["TorchFunctions.Numbers"],
        ["TorchFunctions.Comparison"] = ["TorchFunctions.Numbers"],
        ["TorchFunctions.Creation"] = ["TorchFunctions.Numbers"],
        ["TorchFunctions.Scattering"] = ["TorchFunctions.Numbers"],
        ["Transformer"] = ["TransformerEncoder", "TransformerDecoder"],
        ["TransformerEncoder"] = ["TransformerEncoderLayer"],
        ["TransformerEncoderLayer"] = ["MultiheadAttention"],
        ["TransformerDecoder"] = ["TransformerDecoderLayer"],
        ["TransformerDecoderLayer"] = ["MultiheadAttention"],
    };

    /// <summary>The files and what they stand on, in order.</summary>
    public static IReadOnlyCollection<string> With(IEnumerable<string> files)
    {
        var result = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(files);
        while (open.Count > 0)
            if (open.Dequeue() is var file && result.Add(file) && Needs.TryGetValue(file, out var others))
                foreach (var other in others) open.Enqueue(other);
        return result;
    }
}

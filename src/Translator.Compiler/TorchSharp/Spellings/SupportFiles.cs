using Translator.Compiler.Emit;

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

    /// <summary>A file that is another one in other words: C# has no class that derives from one of several.</summary>
    static readonly Dictionary<string, (string Of, (string From, string To)[] Words)> Variants = new(StringComparer.Ordinal)
    {
        ["DerivedModule"] = ("DerivedLayer",
        [
            ("    public override Tensor forward(Tensor input) => Layer.forward(input);\n\n", ""),
            ("DerivedLayer", "DerivedModule"),
            ("Module<Tensor, Tensor>", "Module"),
        ]),
    };

    /// <summary>Writes a file.</summary>
    /// <param name="name">Its name under <c>Support/</c>.</param>
    /// <param name="path">Where it is written.</param>
    /// <param name="namespace">The namespace of its types.</param>
    public static EmittedFile Write(string name, string path, string @namespace)
    {
        var (resource, words) = Variants.TryGetValue(name, out var variant) ? variant : (name, []);
        return ProjectFile.From($"TorchSharp.{resource}", path, "its library of layers", words.Select(w => (w.From, w.To)).Append(("NAMESPACE", @namespace)).ToDictionary(w => w.Item1, w => w.Item2));
    }

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

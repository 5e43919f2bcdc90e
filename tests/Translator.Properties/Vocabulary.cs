using Translator.Properties.Families;

namespace Translator.Properties;

/// <summary>Every operator's property.</summary>
static class Vocabulary
{
    /// <summary>By family.</summary>
    public static IReadOnlyList<Property> All { get; } =
    [
        .. Elementwise.All, .. Arithmetic.All, .. Reductions.All, .. Pooling.All, .. Convolutions.All, .. Normalization.All, .. Recurrence.All, .. Attention.All, .. LinearAlgebra.All,
        .. Shaping.All, .. Indexing.All, .. Resampling.All, .. Losses.All,
    ];
}

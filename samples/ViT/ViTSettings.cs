namespace Samples;

/// <summary>Sizes of a vision transformer.</summary>
/// <param name="ImageSize">Width and height of the images.</param>
/// <param name="PatchSize">Width and height of a patch.</param>
/// <param name="Layers">Number of encoder blocks.</param>
/// <param name="Heads">Number of attention heads.</param>
/// <param name="Size">Size of the vectors.</param>
/// <param name="Hidden">Size inside the feed-forward network.</param>
/// <param name="Dropout">Share of features that training leaves out.</param>
public sealed record ViTSettings(int ImageSize, int PatchSize, int Layers, int Heads, int Size, int Hidden, double Dropout = 0)
{
    /// <summary>The base size with patches of 16.</summary>
    public static ViTSettings Base16 { get; } = new(ImageSize: 224, PatchSize: 16, Layers: 12, Heads: 12, Size: 768, Hidden: 3072);

    /// <summary>Length of the sequence: the patches and the class token.</summary>
    public int Length => ImageSize / PatchSize * (ImageSize / PatchSize) + 1;
}

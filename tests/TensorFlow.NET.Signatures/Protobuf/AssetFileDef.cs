namespace Tensorflow;

public sealed class AssetFileDef : Message<AssetFileDef>
{
    public TensorInfo TensorInfo { get => throw null!; set => throw null!; }
    public string Filename { get => throw null!; set => throw null!; }
}

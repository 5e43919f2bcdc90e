namespace Tensorflow;

public class ParsedSliceArgs
{
    public int[] Begin { get => throw null!; set => throw null!; }
    public Tensor PackedBegin { get => throw null!; set => throw null!; }
    public int[] End { get => throw null!; set => throw null!; }
    public Tensor PackedEnd { get => throw null!; set => throw null!; }
    public int[] Strides { get => throw null!; set => throw null!; }
    public Tensor PackedStrides { get => throw null!; set => throw null!; }
    public int BeginMask { get => throw null!; set => throw null!; }
    public int EndMask { get => throw null!; set => throw null!; }
    public int ShrinkAxisMask { get => throw null!; set => throw null!; }
    public int NewAxisMask { get => throw null!; set => throw null!; }
    public int EllipsisMask { get => throw null!; set => throw null!; }
}

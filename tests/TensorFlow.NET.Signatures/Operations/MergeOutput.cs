namespace Tensorflow.Operations;

public class MergeOutput
{
    public MergeOutput(Tensor[] values) => throw null!;
    public Tensor this[int idx] { get => throw null!; }
    public static implicit operator Tensor(MergeOutput merge) => throw null!;
}

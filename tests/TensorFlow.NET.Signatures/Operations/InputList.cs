namespace Tensorflow;

public class InputList : IEnumerable
{
    public Tensor[] _inputs = default!;
    public int Length => throw null!;
    public Tensor this[int index] { get => throw null!; }
    public InputList(Tensor[] inputs) => throw null!;
    public IEnumerator GetEnumerator() => throw null!;
    public static implicit operator List<Tensor>(InputList input) => throw null!;
    public static implicit operator Tensor[](InputList input) => throw null!;
}

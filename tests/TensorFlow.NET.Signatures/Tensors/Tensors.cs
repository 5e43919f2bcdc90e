using Tensorflow.Common.Types;
using Tensorflow.NumPy;

namespace Tensorflow;

public sealed class Tensors : Nest<Tensor>, IDisposable
{
    public TF_DataType dtype => throw null!;
    public Shape shape => throw null!;
    public int rank => throw null!;
    public Graph graph => throw null!;
    public bool IsList { get => throw null!; set => throw null!; }
    public int Length => throw null!;
    public Tensor Single { get => throw null!; }
    public Tensor? SingleOrNull { get => throw null!; }
    public Tensor this[params string[] slices] => throw null!;
    public Tensors(params Tensor[] tensors) => throw null!;
    public Tensors(IList<Tensor> tensors) => throw null!;
    public Tensors(NDArray nd) => throw null!;
    public Tensors GetShallow(int index) => throw null!;
    public bool IsSingle() => throw null!;
    public new Tensors MergeWith(Nest<Tensor>? other) => throw null!;
    public void Add(Tensor tensor) => throw null!;
    public void AddRange(IEnumerable<Tensor> tensors) => throw null!;
    public void Insert(int index, Tensor tensor) => throw null!;
    public string[] StringData() => throw null!;
    public string StringData(int index) => throw null!;
    public NDArray numpy() => throw null!;
    public T[] ToArray<T>() where T : unmanaged => throw null!;
    public static explicit operator bool(Tensors tensor) => throw null!;
    public static explicit operator sbyte(Tensors tensor) => throw null!;
    public static explicit operator byte(Tensors tensor) => throw null!;
    public static explicit operator ushort(Tensors tensor) => throw null!;
    public static explicit operator short(Tensors tensor) => throw null!;
    public static explicit operator int(Tensors tensor) => throw null!;
    public static explicit operator uint(Tensors tensor) => throw null!;
    public static explicit operator long(Tensors tensor) => throw null!;
    public static explicit operator ulong(Tensors tensor) => throw null!;
    public static explicit operator float(Tensors tensor) => throw null!;
    public static explicit operator double(Tensors tensor) => throw null!;
    public static explicit operator string(Tensors tensor) => throw null!;
    public static explicit operator object[](Tensors tensors) => throw null!;
    public static implicit operator Tensors(Tensor tensor) => throw null!;
    public static implicit operator Tensors((Tensor, Tensor) tuple) => throw null!;
    public static implicit operator Tensors(NDArray nd) => throw null!;
    public static implicit operator Tensors(Tensor[] tensors) => throw null!;
    public static implicit operator Tensors(List<Tensor> tensors) => throw null!;
    public static implicit operator Tensor(Tensors? tensors) => throw null!;
    public static implicit operator Tensor[](Tensors tensors) => throw null!;
    public static Tensors? FromNest(Nest<Tensor> nested) => throw null!;
    public void Deconstruct(out Tensor a, out Tensors? b) => throw null!;
    public override string ToString() => throw null!;
    public void Dispose() => throw null!;
}

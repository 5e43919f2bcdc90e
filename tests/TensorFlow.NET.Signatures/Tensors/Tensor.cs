using Tensorflow.Eager;
using Tensorflow.NumPy;

namespace Tensorflow;

public partial class Tensor : DisposableObject, ITensorOrOperation, ITensorOrTensorArray
{
    public ResourceVariable OriginalVar { get => throw null!; set => throw null!; }
    public ParsedSliceArgs OriginalVarSlice { get => throw null!; set => throw null!; }
    public ResourceVariable assign(Tensor tensor) => throw null!;
    public TensorSpec ToTensorSpec() => throw null!;
    public virtual IntPtr TensorDataPointer => throw null!;
    public object[] Flatten() => throw null!;
    public Tensor this[int idx] => throw null!;
    public Tensor this[params Slice[] slices] { get => throw null!; }
    public Tensor this[params string[] slices] => throw null!;
    public Tensor slice(Slice slice) => throw null!;
    public Tensor this[Tensor start, Tensor stop = null, Tensor step = null] { get => throw null!; }
    public Tensor slice(int start) => throw null!;
    public bool IsFromKerasTensor { get => throw null!; set => throw null!; }
    public Tensor Pack(object[] sequences) => throw null!;
    public string[] StringData() => throw null!;
    public string StringData(int index) => throw null!;
    public byte[] StringBytes(int index) => throw null!;
    public byte[][] StringBytes() => throw null!;
    public virtual T[] ToArray<T>() where T : unmanaged => throw null!;
    public NDArray numpy() => throw null!;
    public byte[] BufferToArray() => throw null!;
    public long Id => throw null!;
    public Graph graph => throw null!;
    public Operation op => throw null!;
    public Tensor[] outputs => throw null!;
    public virtual string name => throw null!;
    public int value_index => throw null!;
    public virtual TF_DataType dtype => throw null!;
    public virtual ulong bytesize => throw null!;
    public ulong dtypesize => throw null!;
    public ulong size => throw null!;
    public virtual IntPtr buffer => throw null!;
    public int num_consumers(TF_Output oper_out) => throw null!;
    public int ndim => throw null!;
    public virtual string Device => throw null!;
    public long[] dims => throw null!;
    public object Tag { get => throw null!; set => throw null!; }
    public virtual SafeTensorHandle Handle => throw null!;
    public SafeEagerTensorHandle EagerTensorHandle => throw null!;
    public Shape shape { get => throw null!; set => throw null!; }
    public int[] _shape_tuple() => throw null!;
    public void set_shape(Tensor shape) => throw null!;
    public virtual int rank { get => throw null!; }
    public Operation[] consumers() => throw null!;
    public TF_Output _as_tf_output() => throw null!;
    public Tensor MaybeMove() => throw null!;
    public NDArray eval(params FeedItem[] feed_dict) => throw null!;
    public NDArray eval(Session session, params FeedItem[] feed_dict) => throw null!;
    public override string ToString() => throw null!;
    public bool IsDisposed => throw null!;
}

namespace Tensorflow.Framework;

public class IndexedSlices : CompositeTensor
{
    public Tensor values => throw null!;
    public Tensor indices => throw null!;
    public Tensor dense_shape => throw null!;
    public string name => throw null!;
    public string device => throw null!;
    public Operation op => throw null!;
    public TF_DataType dtype => throw null!;
    public Graph graph => throw null!;
    public IndexedSlices(Tensor values, Tensor indices, Tensor dense_shape = null) => throw null!;
    public static implicit operator Tensor(IndexedSlices indexedSlices) => throw null!;
    public static implicit operator IndexedSlices(Tensor tensor) => throw null!;
    public static Tensor _indexed_slices_to_tensor(IndexedSlices indexedSlices, TF_DataType dtype = TF_DataType.DtInvalid, String name = "", bool as_ref = false) => throw null!;
}

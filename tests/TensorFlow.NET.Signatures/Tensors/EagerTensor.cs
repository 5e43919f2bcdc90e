namespace Tensorflow.Eager;

public class EagerTensor : Tensor
{
    public EagerTensor(SafeEagerTensorHandle handle) => throw null!;
    public EagerTensor(bool value) => throw null!;
    public EagerTensor(byte value) => throw null!;
    public EagerTensor(sbyte value) => throw null!;
    public EagerTensor(short value) => throw null!;
    public EagerTensor(int value) => throw null!;
    public EagerTensor(uint value) => throw null!;
    public EagerTensor(long value) => throw null!;
    public EagerTensor(ulong value) => throw null!;
    public EagerTensor(float value) => throw null!;
    public EagerTensor(double value) => throw null!;
    public EagerTensor(object value, Shape? shape = null, string device_name = null, TF_DataType dtype = TF_DataType.TF_UINT8) => throw null!;
    public EagerTensor(Shape shape, TF_DataType dtype) => throw null!;
    public EagerTensor(Array array, Shape shape) => throw null!;
    public EagerTensor(byte[] bytes, Shape shape, TF_DataType dtype) => throw null!;
    public EagerTensor(IntPtr data_ptr, Shape shape, TF_DataType dtype) => throw null!;
    public void Resolve() => throw null!;
    public Tensor AsPlaceholder(string name = null) => throw null!;
    public Tensor AsConstant(string name = null) => throw null!;
    public static implicit operator IntPtr(EagerTensor tensor) => throw null!;
    public override string ToString() => throw null!;
    public string ToString(int maxLength) => throw null!;
    public override SafeTensorHandle Handle { get => throw null!; }
    public override IntPtr buffer { get => throw null!; }
    public override string Device => throw null!;
    public override TF_DataType dtype => throw null!;
    public override int rank => throw null!;
    public override ulong bytesize { get => throw null!; }
    public override IntPtr TensorDataPointer { get => throw null!; }
    public static int GetRank(IntPtr handle) => throw null!;
    public static int[] GetDims(IntPtr handle) => throw null!;
    public override T[] ToArray<T>() => throw null!;
}

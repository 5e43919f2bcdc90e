using System.Numerics;
using Tensorflow.NumPy;

namespace Tensorflow;

public partial class Tensor
{
    public Tensor(SafeTensorHandle handle, bool clone = false) => throw null!;
    public Tensor(IntPtr data_ptr, Shape shape, TF_DataType dtype) => throw null!;
    public Tensor(NDArray nd) => throw null!;
    public Tensor(bool value) => throw null!;
    public Tensor(byte value) => throw null!;
    public Tensor(sbyte value) => throw null!;
    public Tensor(short value) => throw null!;
    public Tensor(int value) => throw null!;
    public Tensor(uint value) => throw null!;
    public Tensor(long value) => throw null!;
    public Tensor(ulong value) => throw null!;
    public Tensor(float value) => throw null!;
    public Tensor(double value) => throw null!;
    public Tensor(string value) => throw null!;
    public Tensor(bool[] data, Shape? shape = null) => throw null!;
    public Tensor(sbyte[] data, Shape? shape = null) => throw null!;
    public Tensor(byte[] data, Shape? shape = null) => throw null!;
    public Tensor(short[] data, Shape? shape = null) => throw null!;
    public Tensor(ushort[] data, Shape? shape = null) => throw null!;
    public Tensor(int[] data, Shape? shape = null) => throw null!;
    public Tensor(uint[] data, Shape? shape = null) => throw null!;
    public Tensor(long[] data, Shape? shape = null) => throw null!;
    public Tensor(ulong[] data, Shape? shape = null) => throw null!;
    public Tensor(float[] data, Shape? shape = null) => throw null!;
    public Tensor(double[] data, Shape? shape = null) => throw null!;
    public Tensor(Complex[] data, Shape? shape = null) => throw null!;
    public Tensor(Shape shape, TF_DataType dtype) => throw null!;
    public Tensor(Array array, Shape? shape = null) => throw null!;
    public Tensor(byte[] bytes, Shape shape, TF_DataType dtype) => throw null!;
    public Tensor(Operation op, int value_index, TF_DataType dtype) => throw null!;
    internal Tensor() => throw null!;
}

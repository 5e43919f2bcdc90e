namespace Tensorflow;

public partial class Tensor
{
    public static explicit operator bool(Tensor tensor) => throw null!;
    public static explicit operator sbyte(Tensor tensor) => throw null!;
    public static explicit operator byte(Tensor tensor) => throw null!;
    public static explicit operator ushort(Tensor tensor) => throw null!;
    public static explicit operator short(Tensor tensor) => throw null!;
    public static explicit operator int(Tensor tensor) => throw null!;
    public static explicit operator uint(Tensor tensor) => throw null!;
    public static explicit operator long(Tensor tensor) => throw null!;
    public static explicit operator ulong(Tensor tensor) => throw null!;
    public static explicit operator float(Tensor tensor) => throw null!;
    public static explicit operator double(Tensor tensor) => throw null!;
    public static explicit operator string(Tensor tensor) => throw null!;
    public static implicit operator SafeTensorHandle(Tensor tensor) => throw null!;
    public static implicit operator Operation(Tensor tensor) => throw null!;
    public static implicit operator Tensor(SafeTensorHandle handle) => throw null!;
}

namespace Tensorflow;

public class Axis
{
    public int[] axis { get => throw null!; set => throw null!; }
    public int size => throw null!;
    public bool IsScalar { get => throw null!; init => throw null!; }
    public int this[int index] => throw null!;
    public Axis(params int[] axis) => throw null!;
    public static implicit operator int[]?(Axis axis) => throw null!;
    public static implicit operator int(Axis axis) => throw null!;
    public static implicit operator Axis(int axis) => throw null!;
    public static implicit operator Axis((int, int) axis) => throw null!;
    public static implicit operator Axis((int, int, int) axis) => throw null!;
    public static implicit operator Axis(int[] axis) => throw null!;
    public static implicit operator Axis(long[] axis) => throw null!;
    public static implicit operator Axis(Shape axis) => throw null!;
    public static implicit operator Tensor(Axis axis) => throw null!;
    public static bool operator ==(Axis left, int right) => throw null!;
    public static bool operator !=(Axis left, int right) => throw null!;
    public override string ToString() => throw null!;
}

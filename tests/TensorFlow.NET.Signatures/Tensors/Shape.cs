using Tensorflow.Common.Types;

namespace Tensorflow;

public class Shape : INestStructure<long>
{
    public int ndim => throw null!;
    public long[] dims => throw null!;
    public int rank => throw null!;
    public long[] strides { get => throw null!; }
    public NestType NestType => throw null!;
    public int ShallowNestedCount => throw null!;
    public int TotalNestedCount => throw null!;
    public IEnumerable<long> Flatten() => throw null!;
    public INestStructure<TOut> MapStructure<TOut>(Func<long, TOut> func) => throw null!;
    public Nest<long> AsNest() => throw null!;
    public int Length => throw null!;
    public long[] Slice(int start, int length) => throw null!;
    public Shape(TensorShapeProto proto) => throw null!;
    public void Deconstruct(out long h, out long w) => throw null!;
    public Shape(params int[] dims) => throw null!;
    public Shape(params long[] dims) => throw null!;
    public static implicit operator Shape(int dims) => throw null!;
    public static implicit operator Shape(long[] dims) => throw null!;
    public static implicit operator Shape(int[] dims) => throw null!;
    public static implicit operator Shape((int, int) dims) => throw null!;
    public static implicit operator Shape((long, long) dims) => throw null!;
    public static implicit operator Shape((int, int, int) dims) => throw null!;
    public static implicit operator Shape((long, long, long) dims) => throw null!;
    public static implicit operator Shape((int, int, int, int) dims) => throw null!;
    public static implicit operator Shape((long, long, long, long) dims) => throw null!;
    public static implicit operator Shape((int, int, int, int, int) dims) => throw null!;
    public static implicit operator Shape((long, long, long, long, long) dims) => throw null!;
    public static implicit operator int[](Shape shape) => throw null!;
    public static implicit operator long[](Shape shape) => throw null!;
    public static implicit operator Tensor(Shape shape) => throw null!;
    public bool IsEmpty => throw null!;
    public bool IsScalar => throw null!;
    public bool IsNull => throw null!;
    public bool IsFullyDefined => throw null!;
    public static Shape Scalar => throw null!;
    public static Shape Null => throw null!;
    public long this[int n] { get => throw null!; set => throw null!; }
    public Shape this[Slice slice] { get => throw null!; }
    public long size => throw null!;
    public bool is_compatible_with(Shape shape2) => throw null!;
    public Shape with_rank_at_least(int rank) => throw null!;
    public Shape with_rank(int rank) => throw null!;
    public Shape unknown_shape(int rank = -1) => throw null!;
    public Shape concatenate(long[] other) => throw null!;
    public Shape concatenate(Shape other) => throw null!;
    public Shape merge_with(Shape other) => throw null!;
    public int[] as_int_list() => throw null!;
    public void assert_has_rank(int rank) => throw null!;
    public override bool Equals(object obj) => throw null!;
    public override string ToString() => throw null!;
    public static bool operator ==(Shape a, Shape b) => throw null!;
    public static bool operator !=(Shape a, Shape b) => throw null!;
}

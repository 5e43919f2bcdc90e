namespace Tensorflow.Common.Types;

public class Nest<T> : INestStructure<T>, IEnumerable<T>
{
    public static Nest<T> Empty => throw null!;
    public NestType NestType { get => throw null!; }
    public string? Name { get => throw null!; set => throw null!; }
    public T? NodeValue { get => throw null!; }
    public List<INestStructure<T>>? ListValue { get => throw null!; }
    public Dictionary<string, INestStructure<T>>? DictValue { get => throw null!; }
    public int ShallowNestedCount { get => throw null!; }
    public int TotalNestedCount { get => throw null!; }
    public Nest(T value, string? name = null) => throw null!;
    public Nest(IEnumerable<INestStructure<T>> values, string? name = null) => throw null!;
    public Nest(Dictionary<string, INestStructure<T>> value, string? name = null) => throw null!;
    public Nest(Nest<T> other) => throw null!;
    public virtual IEnumerable<T> Flatten() => throw null!;
    public virtual INestStructure<TOut> MapStructure<TOut>(Func<T, TOut> func) => throw null!;
    public virtual Nest<TOut> PackSequence<TOut>(TOut[] flatItems) => throw null!;
    public virtual Nest<T> AsNest() => throw null!;
    public virtual Nest<T> MergeWith(Nest<T>? other) => throw null!;
    public bool IsNested() => throw null!;
    public T this[int index] { get => throw null!; set => throw null!; }
    public static Nest<T> ReduceFrom<TOut>(INestStructure<TOut> input) where TOut : INestStructure<T> => throw null!;
    public IEnumerator<T> GetEnumerator() => throw null!;
    IEnumerator IEnumerable.GetEnumerator() => throw null!;
    public override string ToString() => throw null!;
    public static implicit operator Nest<T>((INestStructure<T>, INestStructure<T>) inputs) => throw null!;
    public static implicit operator Nest<T>((INestStructure<T>, INestStructure<T>, INestStructure<T>) inputs) => throw null!;
    internal Nest() => throw null!;
}

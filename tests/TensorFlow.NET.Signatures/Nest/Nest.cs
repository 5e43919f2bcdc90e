namespace Tensorflow.Common.Types;

public static class Nest
{
    public static Nest<TOut> PackSequenceAs<T, TOut>(INestable<T> template, TOut[] flatItems) => throw null!;
    public static Nest<T> PackSequenceAs<T>(INestable<T> template, List<T> flatItems) => throw null!;
    public static IEnumerable<T> Flatten<T>(INestable<T> nestedObject) => throw null!;
    public static INestStructure<TOut> MapStructure<TIn, TOut>(Func<TIn, TOut> func, INestable<TIn> nestedObject) => throw null!;
    public static bool IsNested<T>(INestable<T> obj) => throw null!;
}

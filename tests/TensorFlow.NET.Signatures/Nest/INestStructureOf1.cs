namespace Tensorflow.Common.Types;

public interface INestStructure<T> : INestable<T>
{
    NestType NestType { get; }
    int ShallowNestedCount { get; }
    int TotalNestedCount { get; }
    IEnumerable<T> Flatten();
    INestStructure<TOut> MapStructure<TOut>(Func<T, TOut> func);
}

namespace Tensorflow.Common.Types;

public interface INestable<T>
{
    Nest<T> AsNest();
}

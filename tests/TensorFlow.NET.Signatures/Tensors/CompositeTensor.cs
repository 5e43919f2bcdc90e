namespace Tensorflow.Framework;

public abstract class CompositeTensor
{
}

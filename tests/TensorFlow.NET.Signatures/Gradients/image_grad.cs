namespace Tensorflow.Gradients;

public class image_grad
{
    public static Tensor[] _ResizeNearestNeighborGrad(Operation op, Tensor[] grads) => throw null!;
}

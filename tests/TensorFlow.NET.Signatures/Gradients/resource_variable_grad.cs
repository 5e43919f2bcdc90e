namespace Tensorflow.Gradients;

public class resource_variable_grad
{
    public static Tensor[] _ReadGrad(Operation op, Tensor[] grads) => throw null!;
}

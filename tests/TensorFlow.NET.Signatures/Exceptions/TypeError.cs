namespace Tensorflow;

public class TypeError : TensorflowException
{
    public TypeError() => throw null!;
    public TypeError(string message) => throw null!;
}

namespace Tensorflow;

public class InvalidArgumentError : TensorflowException
{
    public InvalidArgumentError() => throw null!;
    public InvalidArgumentError(string message) => throw null!;
}

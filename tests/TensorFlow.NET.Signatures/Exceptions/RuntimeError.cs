namespace Tensorflow;

public class RuntimeError : TensorflowException
{
    public RuntimeError() => throw null!;
    public RuntimeError(string message) => throw null!;
}

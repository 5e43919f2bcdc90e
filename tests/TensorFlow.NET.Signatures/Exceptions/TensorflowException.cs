namespace Tensorflow;

public class TensorflowException : Exception
{
    public TensorflowException() => throw null!;
    public TensorflowException(string message) => throw null!;
    public TensorflowException(string message, Exception innerException) => throw null!;
}

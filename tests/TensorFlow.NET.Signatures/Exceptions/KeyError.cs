namespace Tensorflow;

public class KeyError : TensorflowException
{
    public KeyError() => throw null!;
    public KeyError(string message) => throw null!;
}

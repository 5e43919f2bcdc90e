namespace Tensorflow;

public class LookupError : TensorflowException
{
    public LookupError() => throw null!;
    public LookupError(string message) => throw null!;
}

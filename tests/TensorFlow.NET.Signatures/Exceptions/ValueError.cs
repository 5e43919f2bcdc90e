namespace Tensorflow;

public class ValueError : TensorflowException
{
    public ValueError() => throw null!;
    public ValueError(string message) => throw null!;
}

namespace Tensorflow.Operations;

public class bitwise_ops
{
    public Tensor left_shift(Tensor x, Tensor y, string name = null) => throw null!;
    public Tensor right_shift(Tensor x, Tensor y, string name = null) => throw null!;
    public Tensor invert(Tensor x, string name = null) => throw null!;
    public Tensor bitwise_and(Tensor x, Tensor y, string name = null) => throw null!;
    public Tensor bitwise_or(Tensor x, Tensor y, string name = null) => throw null!;
    public Tensor bitwise_xor(Tensor x, Tensor y, string name = null) => throw null!;
}

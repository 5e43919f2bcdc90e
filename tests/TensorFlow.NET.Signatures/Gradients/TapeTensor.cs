namespace Tensorflow.Gradients;

public class TapeTensor
{
    public TapeTensor(long id, TF_DataType dtype, Shape shape) => throw null!;
    public TapeTensor(long id, TF_DataType dtype, Tensor shape) => throw null!;
    public TapeTensor(Tensor tensor) => throw null!;
    public long GetID() => throw null!;
    public Tensor ZerosLike() => throw null!;
    public Tensor OnesLike() => throw null!;
    public override string ToString() => throw null!;
}

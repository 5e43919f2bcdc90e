namespace Tensorflow.Framework.Models;

public class TensorSpec : DenseSpec
{
    public TensorSpec(Shape shape, TF_DataType dtype = TF_DataType.TF_FLOAT, string name = null) => throw null!;
    public TensorSpec _unbatch() => throw null!;
    public TensorSpec _batch(int dim = -1) => throw null!;
    public static TensorSpec FromTensor(Tensor tensor, string? name = null) => throw null!;
}

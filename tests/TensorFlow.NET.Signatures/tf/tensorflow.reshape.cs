namespace Tensorflow;

public partial class tensorflow
{
    public Tensor reshape(Tensor tensor, Shape shape, string name = null) => throw null!;
    public Tensor reshape(Tensor tensor, Tensor shape, string name = null) => throw null!;
    public Tensor reshape(Tensor tensor, object[] shape, string name = null) => throw null!;
}

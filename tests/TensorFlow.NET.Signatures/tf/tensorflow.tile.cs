namespace Tensorflow;

public partial class tensorflow
{
    public Tensor tile(Tensor input, Tensor multiples, string name = null) => throw null!;
    public Tensor tile(Tensor input, object[] multiples, string name = null) => throw null!;
    public Tensor tile(Tensor input, Shape multiples, string name = null) => throw null!;
}

namespace Tensorflow;

public partial class tensorflow
{
    public Tensor reduce_logsumexp(Tensor input_tensor, Axis? axis = null, bool keepdims = false, string name = null) => throw null!;
}

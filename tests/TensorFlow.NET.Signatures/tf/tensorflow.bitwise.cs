using Tensorflow.Operations;

namespace Tensorflow;

public partial class tensorflow
{
    public bitwise_ops bitwise = default!;
}

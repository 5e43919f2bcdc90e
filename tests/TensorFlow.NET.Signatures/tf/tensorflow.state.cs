namespace Tensorflow;

public partial class tensorflow
{
    public ITensorOrOperation assign_add<T>(IVariableV1 @ref, T value, bool use_locking = false, string name = null) => throw null!;
}

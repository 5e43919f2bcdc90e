using Tensorflow.Util;

namespace Tensorflow.Eager;

public sealed class SafeEagerTensorHandle : SafeTensorflowHandle
{
    public SafeEagerTensorHandle(IntPtr handle) => throw null!;
}

using Tensorflow.Util;

namespace Tensorflow;

public sealed class SafeOperationHandle : SafeTensorflowHandle
{
    public SafeOperationHandle(IntPtr handle) => throw null!;
}

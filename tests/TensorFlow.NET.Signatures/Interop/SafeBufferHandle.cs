using Tensorflow.Util;

namespace Tensorflow;

public sealed class SafeBufferHandle : SafeTensorflowHandle
{
    public SafeBufferHandle(IntPtr handle) => throw null!;
}

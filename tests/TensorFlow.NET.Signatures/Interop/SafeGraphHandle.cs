using Tensorflow.Util;

namespace Tensorflow;

public sealed class SafeGraphHandle : SafeTensorflowHandle
{
    public SafeGraphHandle(IntPtr handle) => throw null!;
}

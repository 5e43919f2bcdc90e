using Tensorflow.Util;

namespace Tensorflow;

public sealed class SafeStatusHandle : SafeTensorflowHandle
{
    public SafeStatusHandle(IntPtr handle) => throw null!;
}

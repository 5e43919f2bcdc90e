using Tensorflow.Util;

namespace Tensorflow;

public sealed class SafeFuncGraphHandle : SafeTensorflowHandle
{
    public SafeFuncGraphHandle(IntPtr handle) => throw null!;
}

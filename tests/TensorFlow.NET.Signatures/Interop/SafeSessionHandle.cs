using Tensorflow.Util;

namespace Tensorflow;

public sealed class SafeSessionHandle : SafeTensorflowHandle
{
    public SafeSessionHandle(IntPtr handle) => throw null!;
    public override string ToString() => throw null!;
}

using Tensorflow.Util;

namespace Tensorflow;

public class SafeTensorHandle : SafeTensorflowHandle
{
    public SafeTensorHandle(IntPtr handle) => throw null!;
}

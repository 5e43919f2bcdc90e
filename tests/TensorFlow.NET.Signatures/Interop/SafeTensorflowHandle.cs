using System.Runtime.InteropServices;

namespace Tensorflow.Util;

public abstract class SafeTensorflowHandle : SafeHandle
{
    internal SafeTensorflowHandle() : base(default, true) { }
    public override bool IsInvalid => throw null!;
    public override string ToString() => throw null!;
    protected override bool ReleaseHandle() => throw null!;
}

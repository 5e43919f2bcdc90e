using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class ScopedAllocatorOptions : Message<ScopedAllocatorOptions>
{
    public RepeatedField<string> EnableOp { get => throw null!; }
}

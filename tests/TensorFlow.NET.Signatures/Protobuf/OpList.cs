using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class OpList : Message<OpList>
{
    public RepeatedField<OpDef> Op { get => throw null!; }
}

using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class VersionDef : Message<VersionDef>
{
    public int Producer { get => throw null!; set => throw null!; }
    public int MinConsumer { get => throw null!; set => throw null!; }
    public RepeatedField<int> BadConsumers { get => throw null!; }
}

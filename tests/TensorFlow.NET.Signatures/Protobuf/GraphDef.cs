using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class GraphDef : Message<GraphDef>
{
    public RepeatedField<NodeDef> Node { get => throw null!; }
    public VersionDef Versions { get => throw null!; set => throw null!; }
    public FunctionDefLibrary Library { get => throw null!; set => throw null!; }
}

using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class NodeDef : Message<NodeDef>
{
    public string Name { get => throw null!; set => throw null!; }
    public string Op { get => throw null!; set => throw null!; }
    public RepeatedField<string> Input { get => throw null!; }
    public string Device { get => throw null!; set => throw null!; }
    public MapField<string, AttrValue> Attr { get => throw null!; }
    public NodeDef.Types.ExperimentalDebugInfo ExperimentalDebugInfo { get => throw null!; set => throw null!; }
    public static class Types
    {
        public sealed class ExperimentalDebugInfo : Message<ExperimentalDebugInfo>
        {
            public RepeatedField<string> OriginalNodeNames { get => throw null!; }
            public RepeatedField<string> OriginalFuncNames { get => throw null!; }
        }
    }
}

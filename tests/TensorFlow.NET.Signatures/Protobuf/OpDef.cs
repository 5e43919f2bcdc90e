using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class OpDef : Message<OpDef>
{
    public string Name { get => throw null!; set => throw null!; }
    public RepeatedField<OpDef.Types.ArgDef> InputArg { get => throw null!; }
    public RepeatedField<OpDef.Types.ArgDef> OutputArg { get => throw null!; }
    public RepeatedField<string> ControlOutput { get => throw null!; }
    public RepeatedField<OpDef.Types.AttrDef> Attr { get => throw null!; }
    public OpDeprecation Deprecation { get => throw null!; set => throw null!; }
    public string Summary { get => throw null!; set => throw null!; }
    public string Description { get => throw null!; set => throw null!; }
    public bool IsCommutative { get => throw null!; set => throw null!; }
    public bool IsAggregate { get => throw null!; set => throw null!; }
    public bool IsStateful { get => throw null!; set => throw null!; }
    public bool AllowsUninitializedInput { get => throw null!; set => throw null!; }
    public bool IsDistributedCommunication { get => throw null!; set => throw null!; }
    public static class Types
    {
        public sealed class ArgDef : Message<ArgDef>
        {
            public string Name { get => throw null!; set => throw null!; }
            public string Description { get => throw null!; set => throw null!; }
            public DataType Type { get => throw null!; set => throw null!; }
            public string TypeAttr { get => throw null!; set => throw null!; }
            public string NumberAttr { get => throw null!; set => throw null!; }
            public string TypeListAttr { get => throw null!; set => throw null!; }
            public bool IsRef { get => throw null!; set => throw null!; }
        }
        public sealed class AttrDef : Message<AttrDef>
        {
            public string Name { get => throw null!; set => throw null!; }
            public string Type { get => throw null!; set => throw null!; }
            public AttrValue DefaultValue { get => throw null!; set => throw null!; }
            public string Description { get => throw null!; set => throw null!; }
            public bool HasMinimum { get => throw null!; set => throw null!; }
            public long Minimum { get => throw null!; set => throw null!; }
            public AttrValue AllowedValues { get => throw null!; set => throw null!; }
        }
    }
}

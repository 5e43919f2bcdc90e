using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class FunctionDef : Message<FunctionDef>
{
    public OpDef Signature { get => throw null!; set => throw null!; }
    public MapField<string, AttrValue> Attr { get => throw null!; }
    public MapField<uint, FunctionDef.Types.ArgAttrs> ArgAttr { get => throw null!; }
    public MapField<uint, uint> ResourceArgUniqueId { get => throw null!; }
    public RepeatedField<NodeDef> NodeDef { get => throw null!; }
    public MapField<string, string> Ret { get => throw null!; }
    public MapField<string, string> ControlRet { get => throw null!; }
    public static class Types
    {
        public sealed class ArgAttrs : Message<ArgAttrs>
        {
            public MapField<string, AttrValue> Attr { get => throw null!; }
        }
    }
}

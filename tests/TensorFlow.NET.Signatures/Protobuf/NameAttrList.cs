using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class NameAttrList : Message<NameAttrList>
{
    public string Name { get => throw null!; set => throw null!; }
    public MapField<string, AttrValue> Attr { get => throw null!; }
}

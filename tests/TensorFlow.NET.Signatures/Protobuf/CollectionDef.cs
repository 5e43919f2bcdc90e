using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class CollectionDef : Message<CollectionDef>
{
    public CollectionDef.Types.NodeList NodeList { get => throw null!; set => throw null!; }
    public CollectionDef.Types.BytesList BytesList { get => throw null!; set => throw null!; }
    public CollectionDef.Types.Int64List Int64List { get => throw null!; set => throw null!; }
    public CollectionDef.Types.FloatList FloatList { get => throw null!; set => throw null!; }
    public CollectionDef.Types.AnyList AnyList { get => throw null!; set => throw null!; }
    public enum KindOneofCase
    {
        None = 0,
        NodeList = 1,
        BytesList = 2,
        Int64List = 3,
        FloatList = 4,
        AnyList = 5,
    }
    public KindOneofCase KindCase { get => throw null!; }
    public static class Types
    {
        public sealed class NodeList : Message<NodeList>
        {
            public RepeatedField<string> Value { get => throw null!; }
        }
        public sealed class BytesList : Message<BytesList>
        {
            public RepeatedField<Google.Protobuf.ByteString> Value { get => throw null!; }
        }
        public sealed class Int64List : Message<Int64List>
        {
            public RepeatedField<long> Value { get => throw null!; }
        }
        public sealed class FloatList : Message<FloatList>
        {
            public RepeatedField<float> Value { get => throw null!; }
        }
        public sealed class AnyList : Message<AnyList>
        {
            public RepeatedField<Google.Protobuf.WellKnownTypes.Any> Value { get => throw null!; }
        }
    }
}

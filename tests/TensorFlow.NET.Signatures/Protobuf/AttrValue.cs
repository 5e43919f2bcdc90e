using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class AttrValue : Message<AttrValue>
{
    public Google.Protobuf.ByteString S { get => throw null!; set => throw null!; }
    public long I { get => throw null!; set => throw null!; }
    public float F { get => throw null!; set => throw null!; }
    public bool B { get => throw null!; set => throw null!; }
    public DataType Type { get => throw null!; set => throw null!; }
    public TensorShapeProto Shape { get => throw null!; set => throw null!; }
    public TensorProto Tensor { get => throw null!; set => throw null!; }
    public AttrValue.Types.ListValue List { get => throw null!; set => throw null!; }
    public NameAttrList Func { get => throw null!; set => throw null!; }
    public string Placeholder { get => throw null!; set => throw null!; }
    public enum ValueOneofCase
    {
        None = 0,
        S = 2,
        I = 3,
        F = 4,
        B = 5,
        Type = 6,
        Shape = 7,
        Tensor = 8,
        List = 1,
        Func = 10,
        Placeholder = 9,
    }
    public ValueOneofCase ValueCase { get => throw null!; }
    public static class Types
    {
        public sealed class ListValue : Message<ListValue>
        {
            public RepeatedField<Google.Protobuf.ByteString> S { get => throw null!; }
            public RepeatedField<long> I { get => throw null!; }
            public RepeatedField<float> F { get => throw null!; }
            public RepeatedField<bool> B { get => throw null!; }
            public RepeatedField<DataType> Type { get => throw null!; }
            public RepeatedField<TensorShapeProto> Shape { get => throw null!; }
            public RepeatedField<TensorProto> Tensor { get => throw null!; }
            public RepeatedField<NameAttrList> Func { get => throw null!; }
        }
    }
}

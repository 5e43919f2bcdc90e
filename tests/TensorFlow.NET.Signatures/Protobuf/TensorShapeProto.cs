using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class TensorShapeProto : Message<TensorShapeProto>
{
    public RepeatedField<TensorShapeProto.Types.Dim> Dim { get => throw null!; }
    public bool UnknownRank { get => throw null!; set => throw null!; }
    public static class Types
    {
        public sealed class Dim : Message<Dim>
        {
            public long Size { get => throw null!; set => throw null!; }
            public string Name { get => throw null!; set => throw null!; }
        }
    }
}

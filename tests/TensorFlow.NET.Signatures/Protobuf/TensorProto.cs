using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class TensorProto : Message<TensorProto>
{
    public DataType Dtype { get => throw null!; set => throw null!; }
    public TensorShapeProto TensorShape { get => throw null!; set => throw null!; }
    public int VersionNumber { get => throw null!; set => throw null!; }
    public Google.Protobuf.ByteString TensorContent { get => throw null!; set => throw null!; }
    public RepeatedField<int> HalfVal { get => throw null!; }
    public RepeatedField<float> FloatVal { get => throw null!; }
    public RepeatedField<double> DoubleVal { get => throw null!; }
    public RepeatedField<int> IntVal { get => throw null!; }
    public RepeatedField<Google.Protobuf.ByteString> StringVal { get => throw null!; }
    public RepeatedField<float> ScomplexVal { get => throw null!; }
    public RepeatedField<long> Int64Val { get => throw null!; }
    public RepeatedField<bool> BoolVal { get => throw null!; }
    public RepeatedField<double> DcomplexVal { get => throw null!; }
    public RepeatedField<uint> Uint32Val { get => throw null!; }
    public RepeatedField<ulong> Uint64Val { get => throw null!; }
}

using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class TensorInfo : Message<TensorInfo>
{
    public string Name { get => throw null!; set => throw null!; }
    public TensorInfo.Types.CooSparse CooSparse { get => throw null!; set => throw null!; }
    public TensorInfo.Types.CompositeTensor CompositeTensor { get => throw null!; set => throw null!; }
    public DataType Dtype { get => throw null!; set => throw null!; }
    public TensorShapeProto TensorShape { get => throw null!; set => throw null!; }
    public enum EncodingOneofCase
    {
        None = 0,
        Name = 1,
        CooSparse = 4,
        CompositeTensor = 5,
    }
    public EncodingOneofCase EncodingCase { get => throw null!; }
    public static class Types
    {
        public sealed class CooSparse : Message<CooSparse>
        {
            public string ValuesTensorName { get => throw null!; set => throw null!; }
            public string IndicesTensorName { get => throw null!; set => throw null!; }
            public string DenseShapeTensorName { get => throw null!; set => throw null!; }
        }
        public sealed class CompositeTensor : Message<CompositeTensor>
        {
            public RepeatedField<TensorInfo> Components { get => throw null!; }
        }
    }
}

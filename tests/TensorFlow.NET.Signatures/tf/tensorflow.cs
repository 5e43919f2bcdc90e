using Tensorflow.Contexts;

namespace Tensorflow;

public partial class tensorflow
{
    public TF_DataType byte8 = default!;
    public TF_DataType int8 = default!;
    public TF_DataType int16 = default!;
    public TF_DataType int32 = default!;
    public TF_DataType int64 = default!;
    public TF_DataType float16 = default!;
    public TF_DataType float32 = default!;
    public TF_DataType float64 = default!;
    public TF_DataType @bool = default!;
    public TF_DataType chars = default!;
    public TF_DataType @string = default!;
    public OpDefLibrary OpDefLib = default!;
    public Status Status => throw null!;
    public Context Context => throw null!;
    public tensorflow() => throw null!;
    public string VERSION => throw null!;
    public ResourceVariable Variable<T>(T data, bool trainable = true, bool validate_shape = true, bool use_resource = true, string name = null, TF_DataType dtype = TF_DataType.DtInvalid, VariableAggregation aggregation = VariableAggregation.None, Shape shape = null) => throw null!;
    public Tensor placeholder(TF_DataType dtype, Shape shape = null, string name = null) => throw null!;
    public void enable_eager_execution() => throw null!;
    public Session get_default_session() => throw null!;
    public Session Session() => throw null!;
    public Session Session(Graph graph, ConfigProto config = null) => throw null!;
    public Session Session(ConfigProto config) => throw null!;
}

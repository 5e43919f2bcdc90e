using Tensorflow.NumPy;

namespace Tensorflow;

public class BaseResourceVariable 
{
    public virtual string Name => throw null!;
    public virtual string SharedName { get => throw null!; }
    public TF_DataType dtype => throw null!;
    public string handle_name { get => throw null!; set => throw null!; }
    public string UniqueId => throw null!;
    public bool Trainable => throw null!;
    public Operation initializer => throw null!;
    public Tensor parent_op => throw null!;
    public Tensor Handle => throw null!;
    public Tensor GraphElement => throw null!;
    public Shape shape => throw null!;
    public Operation Initializer => throw null!;
    public Operation Op => throw null!;
    public Graph Graph => throw null!;
    public string Device => throw null!;
    public VariableAggregation Aggregation { get => throw null!; }
    public BaseResourceVariable() => throw null!;
    public void __init__(bool trainable = true, Shape shape = null, TF_DataType dtype = TF_DataType.DtInvalid, Tensor handle = null, string name = null, string unique_id = null, string handle_name = null) => throw null!;
    public Tensor assign<T>(T value, bool use_locking = false, string name = null, bool read_value = true) => throw null!;
    public void StridedSliceAssign(Tensor value, ParsedSliceArgs slice) => throw null!;
    public IVariableV1 assign_lazy_load(Tensor value, string name = null) => throw null!;
    public Tensor value() => throw null!;
    public Tensor assign_add<T>(T delta, bool use_locking = false, string name = null, bool read_value = true) => throw null!;
    public Tensor assign_sub<T>(T delta, bool use_locking = false, string name = null, bool read_value = true) => throw null!;
    public IVariableV1 assign_sub_lazy_load(Tensor delta, string name = null) => throw null!;
    public override string ToString() => throw null!;
    public NDArray numpy() => throw null!;
    public Tensor AsTensor(TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null!;
    public Tensor is_initialized(string name = null) => throw null!;
    public Tensor read_value_no_copy() => throw null!;
}

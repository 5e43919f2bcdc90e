using Tensorflow.Eager;
using Tensorflow.NumPy;

namespace Tensorflow;

public class ResourceVariable : BaseResourceVariable, IVariableV1
{
    public void assign_sub(Tensor delta, bool use_locking = false, string name = null, bool read_value = true) => throw null!;
    public void assign_add(Tensor delta, bool use_locking = false, string name = null, bool read_value = true) => throw null!;
    public static implicit operator _VariableScopeStore(ResourceVariable variable) => throw null!;
    public static implicit operator ResourceVariable(_VariableScopeStore store) => throw null!;
    public static implicit operator Tensor(ResourceVariable var) => throw null!;
    public static implicit operator EagerTensor(ResourceVariable var) => throw null!;
    public static implicit operator IntPtr(ResourceVariable var) => throw null!;
    public Tensor _TensorConversionFunction(TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null!;
    public Tensor this[params Slice[] slices] { get => throw null!; }
    public Tensor this[params string[] slices] => throw null!;
    public static Tensor operator +(ResourceVariable x, int y) => throw null!;
    public static Tensor operator +(ResourceVariable x, float y) => throw null!;
    public static Tensor operator +(ResourceVariable x, double y) => throw null!;
    public static Tensor operator +(ResourceVariable x, ResourceVariable y) => throw null!;
    public static Tensor operator -(ResourceVariable x, int y) => throw null!;
    public static Tensor operator -(ResourceVariable x, float y) => throw null!;
    public static Tensor operator -(ResourceVariable x, double y) => throw null!;
    public static Tensor operator -(ResourceVariable x, Tensor y) => throw null!;
    public static Tensor operator -(ResourceVariable x, ResourceVariable y) => throw null!;
    public static Tensor operator *(ResourceVariable x, ResourceVariable y) => throw null!;
    public static Tensor operator *(ResourceVariable x, Tensor y) => throw null!;
    public static Tensor operator *(ResourceVariable x, NDArray y) => throw null!;
    public static Tensor operator <(ResourceVariable x, Tensor y) => throw null!;
    public static Tensor operator >(ResourceVariable x, Tensor y) => throw null!;
    public ResourceVariable(object initial_value = null, bool trainable = true, List<string> collections = null, bool validate_shape = true, string caching_device = "", string name = null, VariableDef variable_def = null, TF_DataType dtype = TF_DataType.DtInvalid, string import_scope = "", VariableAggregation aggregation = VariableAggregation.None, Shape shape = null) => throw null!;
    public Tensor sparse_read(Tensor indices, string name = "Gather") => throw null!;
    public VariableDef to_proto(string export_scope) => throw null!;
    public NDArray eval(Session session = null) => throw null!;
    public static (VariableSynchronization, VariableAggregation, bool) validate_synchronization_aggregation_trainable(VariableSynchronization? synchronization, VariableAggregation? aggregation, bool? trainable, string name) => throw null!;
}

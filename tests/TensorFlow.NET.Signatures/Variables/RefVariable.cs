using Tensorflow.NumPy;
using Tensorflow.Train;

namespace Tensorflow;

public class RefVariable : Trackable, IVariableV1
{
    public static implicit operator _VariableScopeStore(RefVariable variable) => throw null!;
    public static implicit operator RefVariable(_VariableScopeStore store) => throw null!;
    public static implicit operator Tensor(RefVariable var) => throw null!;
    public static implicit operator RefVariable(Tensor var) => throw null!;
    public static Tensor operator +(RefVariable x, int y) => throw null!;
    public static Tensor operator +(RefVariable x, float y) => throw null!;
    public static Tensor operator +(RefVariable x, double y) => throw null!;
    public static Tensor operator -(RefVariable x, int y) => throw null!;
    public static Tensor operator -(RefVariable x, float y) => throw null!;
    public static Tensor operator -(RefVariable x, double y) => throw null!;
    public static Tensor operator -(RefVariable x, Tensor y) => throw null!;
    public static Tensor operator <(RefVariable x, Tensor y) => throw null!;
    public static Tensor operator >(RefVariable x, Tensor y) => throw null!;
    public string UniqueId => throw null!;
    public Tensor GraphElement { get => throw null!; }
    public Tensor _variable = default!;
    public Tensor Handle => throw null!;
    public Graph Graph => throw null!;
    public Tensor _is_initialized_op { get => throw null!; set => throw null!; }
    public bool _in_graph_mode = default!;
    public Tensor _initial_value = default!;
    public bool _trainable = default!;
    public Tensor _snapshot = default!;
    public bool _save_slice_info = default!;
    public Operation Initializer => throw null!;
    public Operation Op => throw null!;
    public TF_DataType dtype => throw null!;
    public Shape shape => throw null!;
    public string Device => throw null!;
    public string Name => throw null!;
    public Tensor eval() => throw null!;
    public bool Trainable => throw null!;
    public RefVariable(object initial_value = null, bool trainable = true, List<string> collections = null, bool validate_shape = true, string caching_device = "", string name = null, VariableDef variable_def = null, TF_DataType dtype = TF_DataType.DtInvalid, string import_scope = "") => throw null!;
    public Tensor _ref() => throw null!;
    public Tensor value() => throw null!;
    public Tensor AsTensor(TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null!;
    public Tensor _as_graph_element() => throw null!;
    public Tensor _TensorConversionFunction(TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null!;
    public Tensor assign<T>(T value, bool use_locking = false, string name = null, bool read_value = true) => throw null!;
    public override string ToString() => throw null!;
    public VariableDef to_proto(string export_scope) => throw null!;
    public RefVariable from_proto(VariableDef proto, string import_scope) => throw null!;
    public Tensor is_variable_initialized(RefVariable variable) => throw null!;
    public Tensor initialized_value() => throw null!;
    public Tensor assign_add<T>(T value, bool use_locking = false, string name = null, bool read_value = true) => throw null!;
    public NDArray numpy() => throw null!;
    public Tensor assign_sub<T>(T delta, bool use_locking = false, string name = null, bool read_value = true) => throw null!;
    public IVariableV1 assign_sub_lazy_load(Tensor delta, string name = null) => throw null!;
    public IVariableV1 assign_lazy_load(Tensor value, string name = null) => throw null!;
}

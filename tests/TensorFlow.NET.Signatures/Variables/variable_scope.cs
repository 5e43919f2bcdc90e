namespace Tensorflow;

public class variable_scope : ITensorFlowObject
{
    public static string _VARSTORE_KEY = default!;
    public static string _VARSCOPESTORE_KEY = default!;
    public static bool _DEFAULT_USE_RESOURCE = default!;
    public bool UseResource => throw null!;
    public variable_scope(string name, string default_name = "", Tensor[] values = null, bool? reuse = null, bool auxiliary_name_scope = true) => throw null!;
    public variable_scope(VariableScope scope, string default_name = "", Tensor[] values = null, bool? reuse = null, bool auxiliary_name_scope = true) => throw null!;
    public void __enter__() => throw null!;
    public static string _get_unique_variable_scope(string prefix) => throw null!;
    public static IVariableV1 default_variable_creator(object initial_value, string name = null, bool? trainable = null, List<string> collections = null, TF_DataType dtype = TF_DataType.DtInvalid, int[] shape = null, bool validate_shape = false, bool? use_resource = null, VariableSynchronization synchronization = VariableSynchronization.Auto, VariableAggregation aggregation = VariableAggregation.None) => throw null!;
    public static _VariableStore _get_default_variable_store() => throw null!;
    public static VariableScope get_variable_scope() => throw null!;
    public static _VariableScopeStore get_variable_scope_store() => throw null!;
    public static bool _get_trainable_value(VariableSynchronization synchronization, bool? trainable = true) => throw null!;
    public static implicit operator VariableScope(variable_scope scope) => throw null!;
    public void __exit__() => throw null!;
    public void Dispose() => throw null!;
    public static RefVariable get_variable(string embeddingMatrix, IInitializer initializer, bool use_resource, Shape shape = null, TF_DataType dtype = TF_DataType.DtInvalid, bool trainable = false, bool validate_shape = true) => throw null!;
    public void __init__() => throw null!;
    public void __del__() => throw null!;
}

namespace Tensorflow;

public class VariableScope
{
    public bool use_resource { get => throw null!; set => throw null!; }
    public bool resue = default!;
    public string name => throw null!;
    public string _name_scope { get => throw null!; set => throw null!; }
    public string original_name_scope => throw null!;
    public VariableScope(bool reuse, string name = "", string name_scope = "", TF_DataType dtype = TF_DataType.TF_FLOAT) => throw null!;
    public IVariableV1 get_variable(_VariableStore var_store, string name, Shape shape = null, TF_DataType dtype = TF_DataType.DtInvalid, object initializer = null, bool? trainable = null, List<string> collections = null, bool? use_resource = null, bool validate_shape = true, VariableSynchronization synchronization = VariableSynchronization.Auto, VariableAggregation aggregation = VariableAggregation.None) => throw null!;
    public void reuse_variables() => throw null!;
}

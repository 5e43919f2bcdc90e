namespace Tensorflow;

public class _VariableStore
{
    public _VariableStore() => throw null!;
    public IVariableV1 get_variable(string name, Shape shape = null, TF_DataType dtype = TF_DataType.TF_FLOAT, object initializer = null, bool? reuse = null, bool? trainable = null, List<string> collections = null, bool validate_shape = true, VariableSynchronization synchronization = VariableSynchronization.Auto, VariableAggregation aggregation = VariableAggregation.None) => throw null!;
}

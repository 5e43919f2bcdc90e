namespace Tensorflow;

public class CompatV1Api
{
    public void disable_eager_execution() => throw null!;
    public IVariableV1 get_variable(string name, Shape shape = null, TF_DataType dtype = TF_DataType.DtInvalid, object initializer = null, bool? trainable = null, List<string> collections = null, bool? use_resource = null, bool validate_shape = true, VariableSynchronization synchronization = VariableSynchronization.Auto, VariableAggregation aggregation = VariableAggregation.None) => throw null!;
    public Operation global_variables_initializer() => throw null!;
    public Session Session() => throw null!;
}

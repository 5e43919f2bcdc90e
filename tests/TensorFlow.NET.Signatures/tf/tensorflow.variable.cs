namespace Tensorflow;

public partial class tensorflow
{
    public IVariableV1[] global_variables(string scope = null) => throw null!;
    public Operation variables_initializer(IVariableV1[] var_list, string name = "init") => throw null!;
    public Operation global_variables_initializer() => throw null!;
    public IVariableV1[] trainable_variables(string scope = null) => throw null!;
    public VariableScope get_variable_scope() => throw null!;
}

namespace Tensorflow;

public class PureVariableScope : ITensorFlowObject
{
    public PureVariableScope(string name, string old_name_scope = null, TF_DataType dtype = TF_DataType.DtInvalid) => throw null!;
    public PureVariableScope(VariableScope scope, string old_name_scope = null, TF_DataType dtype = TF_DataType.DtInvalid) => throw null!;
    public void __enter__() => throw null!;
    public void Dispose() => throw null!;
    public void __exit__() => throw null!;
    public void __init__() => throw null!;
    public void __del__() => throw null!;
    public static implicit operator VariableScope(PureVariableScope scope) => throw null!;
}

namespace Tensorflow;

public class _VariableScopeStore
{
    public VariableScope current_scope { get => throw null!; set => throw null!; }
    public Dictionary<string, int> variable_scopes_count = default!;
    public _VariableScopeStore() => throw null!;
    public void open_variable_scope(string scope_name) => throw null!;
    public void close_variable_subscopes(string scope_name) => throw null!;
    public int variable_scope_count(string scope_name) => throw null!;
}

namespace Tensorflow.Contexts;

public sealed class Context
{
    public ConfigProto Config { get => throw null!; set => throw null!; }
    public string DeviceName { get => throw null!; set => throw null!; }
    public void log_device_placement(bool enable) => throw null!;
    public bool get_memory_growth(string device_type) => throw null!;
    public bool is_custom_device(string device_name) => throw null!;
    public Tensors ExecuteOp(string opType, string name, ExecuteOpArgs args) => throw null!;
    public const int GRAPH_MODE = 0;
    public const int EAGER_MODE = 1;
    public string ScopeName { get => throw null!; set => throw null!; }
    public Context() => throw null!;
    public void ensure_initialized() => throw null!;
    public void set_global_seed(int? seed) => throw null!;
    public int? global_seed() => throw null!;
    public int? internal_operation_seed() => throw null!;
    public void start_step() => throw null!;
    public void end_step() => throw null!;
    public bool executing_eagerly() => throw null!;
    public bool is_build_function() => throw null!;
    public string shared_name(string name = null) => throw null!;
    public string anonymous_name() => throw null!;
    public void graph_mode(bool isFunc = false) => throw null!;
    public void eager_mode(bool isFunc = false) => throw null!;
    public bool switched_to_graph(params object[] args) => throw null!;
    public bool has_graph_arg(params object[] args) => throw null!;
    public bool has_function(string name) => throw null!;
    public void add_function(SafeFuncGraphHandle fn) => throw null!;
    public void remove_function(string name) => throw null!;
    public void add_function_def(FunctionDef fdef) => throw null!;
    public void restore_mode() => throw null!;
    public void reset_context() => throw null!;
}

using Google.Protobuf.Collections;
using Tensorflow.Contexts;
using Tensorflow.NumPy;

namespace Tensorflow;

public class ops
{
    public static Dictionary<string, Func<Operation, Tensor[], Tensor[]>> gradientFunctions = default!;
    public static void RegisterFromAssembly() => throw null!;
    public static void RegisterGradientFunction(string name, Func<Operation, Tensor[], Tensor[]> func) => throw null!;
    public static void RegisterNoGradientFunction(string name) => throw null!;
    public static Func<Operation, Tensor[], Tensor[]> get_gradient_function(Operation op) => throw null!;
    public class GraphKeys
    {
        public const string CONCATENATED_VARIABLES_ = "concatenated_variables";
        public const string TRAINABLE_VARIABLES_ = "trainable_variables";
        public const string TRAINABLE_RESOURCE_VARIABLES_ = "trainable_resource_variables";
        public const string _STREAMING_MODEL_PORTS_ = "streaming_model_ports";
        public const string LOSSES_ = "losses";
        public const string LOCAL_VARIABLES_ = "local_variables";
        public const string METRIC_VARIABLES_ = "metric_variables";
        public const string MODEL_VARIABLES_ = "model_variables";
        public const string MOVING_AVERAGE_VARIABLES_ = "moving_average_variables";
        public const string GLOBAL_VARIABLES_ = "variables";
        public const string TRAIN_OP_ = "train_op";
        public const string GLOBAL_STEP_ = "global_step";
        public string[] _VARIABLE_COLLECTIONS_ = default!;
        public const string SAVEABLE_OBJECTS_ = "saveable_objects";
        public const string UPDATE_OPS_ = "update_ops";
        public const string SUMMARIES_ = "summaries";
        public const string _SUMMARY_COLLECTION_ = "_SUMMARY_V2";
        public const string COND_CONTEXT_ = "cond_context";
        public const string WHILE_CONTEXT_ = "while_context";
        public string CONCATENATED_VARIABLES => throw null!;
        public string TRAINABLE_VARIABLES => throw null!;
        public string TRAINABLE_RESOURCE_VARIABLES => throw null!;
        public string _STREAMING_MODEL_PORTS => throw null!;
        public string LOCAL_VARIABLES = default!;
        public string LOSSES => throw null!;
        public string METRIC_VARIABLES => throw null!;
        public string MOVING_AVERAGE_VARIABLES = default!;
        public string GLOBAL_VARIABLES => throw null!;
        public string TRAIN_OP => throw null!;
        public string GLOBAL_STEP => throw null!;
        public string GLOBAL_STEP_READ_KEY = default!;
        public string[] _VARIABLE_COLLECTIONS => throw null!;
        public string SAVEABLE_OBJECTS => throw null!;
        public string UPDATE_OPS => throw null!;
        public string SUMMARIES => throw null!;
        public string _SUMMARY_COLLECTION => throw null!;
        public string COND_CONTEXT => throw null!;
        public string WHILE_CONTEXT => throw null!;
    }
    public static long tensor_id(Tensor tensor) => throw null!;
    public static void add_to_collection<T>(string name, T value) => throw null!;
    public static void add_to_collections<T>(List<string> names, T value) => throw null!;
    public static object get_collection(string key, string scope = null) => throw null!;
    public static List<T> get_collection<T>(string key, string scope = null) => throw null!;
    public static List<T> get_collection_ref<T>(string key) => throw null!;
    public static Graph _get_graph_from_inputs(params object[] op_input_list) => throw null!;
    public static Graph _get_graph_from_inputs(Tensors op_input_list) => throw null!;
    public static Graph _get_graph_from_inputs(Tensors op_input_list, Graph graph = null) => throw null!;
    public static Tensor convert_to_tensor(object value, TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool as_ref = false, TF_DataType preferred_dtype = TF_DataType.DtInvalid, Context ctx = null) => throw null!;
    public static Tensor convert_to_tensor_or_composite(Tensor value, TF_DataType dtype = TF_DataType.DtInvalid, string name = null) => throw null!;
    public static Tensor internal_convert_to_tensor_or_composite(Tensor value, TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null!;
    public static _ControlDependenciesController control_dependencies(object[] control_inputs) => throw null!;
    public static Tensors[] _reconstruct_sequence_inputs(OpDef op_def, Tensor[] inputs, MapField<string, AttrValue> attrs) => throw null!;
    public static OpDef _get_op_def(Graph graph, string type) => throw null!;
    public static NodeDef _NodeDef(string op_type, string name, Dictionary<string, AttrValue> attrs = null) => throw null!;
    public static string name_from_scope_name(string name) => throw null!;
    public static NameScope init_scope() => throw null!;
    public static int uid() => throw null!;
    public static int GraphUniqueId() => throw null!;
    public static int uid_function() => throw null!;
    public static int uid_layer() => throw null!;
    public static void reset_uid() => throw null!;
    public static void colocate_with(bool ignore_existing = false) => throw null!;
    public static void colocate_with(Operation op, bool ignore_existing = false) => throw null!;
    public static void colocate_with(Tensor tensor, bool ignore_existing = false) => throw null!;
    public static void colocate_with(IVariableV1 variable, bool ignore_existing = false) => throw null!;
    public static void _colocate_with_for_gradient(Operation op, string gradient_uid, bool ignore_existing = false) => throw null!;
    public static NDArray _eval_using_default_session(Tensor tensor, FeedItem[] feed_dict, Graph graph, Session session = null) => throw null!;
    public static string prepend_name_scope(string name, string import_scope) => throw null!;
    public static void _run_using_default_session(Operation operation, FeedItem[] feed_dict, Graph graph, Session session) => throw null!;
    public static Tensor[] convert_n_to_tensor(object[] values, TF_DataType dtype = TF_DataType.DtInvalid, string name = null) => throw null!;
    public static Tensor[] convert_n_to_tensor_or_indexed_slices(Tensor[] values, TF_DataType dtype = TF_DataType.DtInvalid, string name = null) => throw null!;
    public static Tensor convert_to_tensor_or_indexed_slices(Tensor value, TF_DataType dtype = TF_DataType.DtInvalid, string name = null) => throw null!;
    public static Tensor internal_convert_to_tensor_or_indexed_slices(Tensor value, TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null!;
    public static Tensor[] internal_convert_n_to_tensor_or_indexed_slices(Tensor[] values, TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null!;
    public static Tensor[] internal_convert_n_to_tensor(object[] values, TF_DataType dtype = TF_DataType.DtInvalid, string name = null, TF_DataType preferred_dtype = TF_DataType.DtInvalid, bool as_ref = false) => throw null!;
    public static string strip_name_scope(string name, string export_scope = "") => throw null!;
    public static string get_name_scope() => throw null!;
    public static bool executing_eagerly_outside_functions() => throw null!;
    public static bool inside_function() => throw null!;
    public static void dismantle_graph(Graph graph) => throw null!;
    public static ITensorFlowObject device(string device_name) => throw null!;
    public class NullContextManager : IDisposable
    {
        public void Dispose() => throw null!;
    }
    public static NameScope name_scope(string name, string default_name = "", object values = null, bool skip_on_eager = true) => throw null!;
    public class NameScope : ITensorFlowObject
    {
        public string _name = default!;
        public string _default_name = default!;
        public object _values = default!;
        public string scope_name = default!;
        public string old_scope_name = default!;
        public NameScope(string name, string default_name = "", object values = null, bool skip_on_eager = true) => throw null!;
        public void __enter__() => throw null!;
        public void Dispose() => throw null!;
        public void __exit__() => throw null!;
    }
    public static Session get_default_session() => throw null!;
    public static Session set_default_session(Session sess) => throw null!;
    public static Graph get_default_graph() => throw null!;
    public static Graph set_default_graph(Graph g) => throw null!;
    public static void reset_default_graph() => throw null!;
    public static Graph peak_default_graph() => throw null!;
    public static void pop_graph() => throw null!;
}

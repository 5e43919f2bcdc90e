namespace Tensorflow.Graphs;

public class FuncGraph : Graph, IDisposable
{
    public string FuncName => throw null!;
    public Tensors Inputs { get => throw null!; set => throw null!; }
    public Tensors Outputs { get => throw null!; set => throw null!; }
    public Tensors FlatStructuredOutputs { get => throw null!; }
    public string Name { get => throw null!; set => throw null!; }
    public IEnumerable<IVariableV1> Variables { get => throw null!; }
    public IEnumerable<IVariableV1> TrainableVariables => throw null!;
    public Dictionary<string, AttrValue> Attrs { get => throw null!; set => throw null!; }
    public Tensor[] external_captures => throw null!;
    public (Tensor, Tensor)[] captures => throw null!;
    public Tensor[] internal_captures => throw null!;
    public Tensor[] captured_inputs => throw null!;
    public FuncGraph(string name) => throw null!;
    public FuncGraph(SafeGraphHandle handle, string name, Dictionary<string, AttrValue> attrs) => throw null!;
    public void replace_capture(Tensor tensor, Tensor placeholder) => throw null!;
    public void ToGraph(Operation[] opers, Tensor[] inputs, Tensor[] outputs, string[] output_names) => throw null!;
    public override Operation create_op(string op_type, Tensor[] inputs, TF_DataType[] dtypes, TF_DataType[] input_types = null, string name = null, Dictionary<string, AttrValue> attrs = null, OpDef op_def = null, bool compute_device = true) => throw null!;
    public Tensor capture(Tensor tensor, string name = null, Shape shape = null) => throw null!;
    public void watch_variable(IVariableV1 v) => throw null!;
    public override Graph as_default() => throw null!;
    public override void Exit() => throw null!;
    public void Dispose() => throw null!;
    public static FuncGraph func_graph_from_func(string name, Func<object[], object[]> func, object[] args, Dictionary<string, object> kwargs, TensorSpec[] signature = null, FuncGraph func_graph = null, bool autograph = false, object autograph_options = null, bool add_control_dependencies = true, string[] arg_names = null, Tensor op_return_value = null, bool capture_by_value = false, bool acd_record_initial_resource_uses = false) => throw null!;
}

using Tensorflow.NumPy;

namespace Tensorflow;

public class Operation : ITensorOrOperation
{
    public void _control_flow_post_processing() => throw null!;
    public void _add_control_input(Operation op) => throw null!;
    public void _add_control_inputs(Operation[] ops) => throw null!;
    public static implicit operator Operation(IntPtr handle) => throw null!;
    public static implicit operator IntPtr(Operation op) => throw null!;
    public static implicit operator Tensor(Operation op) => throw null!;
    public override string ToString() => throw null!;
    public override bool Equals(object obj) => throw null!;
    public TF_Output Input(int index) => throw null!;
    public TF_DataType InputType(int index) => throw null!;
    public int InputListLength(string name) => throw null!;
    public int NumInputs => throw null!;
    public virtual InputList inputs { get => throw null!; }
    public int NumControlInputs => throw null!;
    public Operation[] control_inputs { get => throw null!; }
    public Operation[] GetControlInputs() => throw null!;
    public Operation GetOperation(IntPtr handle) => throw null!;
    public int NumOutputs => throw null!;
    public TF_DataType OutputType(int index) => throw null!;
    public int OutputListLength(string name) => throw null!;
    public virtual Tensor[] outputs => throw null!;
    public Tensor output => throw null!;
    public int NumControlOutputs => throw null!;
    public int OutputNumConsumers(int index) => throw null!;
    public TF_Output this[int index] => throw null!;
    public TF_DataType[] _output_types { get => throw null!; }
    public TF_Input[] OutputConsumers(int index, int max_consumers) => throw null!;
    public Operation[] GetControlOutputs() => throw null!;
    public string type => throw null!;
    public Graph graph => throw null!;
    public int _id => throw null!;
    public int _id_value { get => throw null!; set => throw null!; }
    public Operation op => throw null!;
    public TF_DataType dtype => throw null!;
    public virtual string name => throw null!;
    public string OpType => throw null!;
    public string Device => throw null!;
    public NodeDef node_def => throw null!;
    public Operation(IntPtr handle, Graph g = null) => throw null!;
    public Operation(NodeDef node_def, Graph g, Tensor[] inputs = null, TF_DataType[] output_types = null, ITensorOrOperation[] control_inputs = null, TF_DataType[] input_types = null, string original_op = "", OpDef op_def = null) => throw null!;
    public void run(FeedItem[] feed_dict = null, Session session = null) => throw null!;
    public virtual T get_attr<T>(string name) => throw null!;
    public virtual T[] get_attr_list<T>(string name) => throw null!;
    public virtual object get_attr(string name) => throw null!;
    public void _update_input(int index, Tensor tensor) => throw null!;
    public TF_Output _tf_output(int output_idx) => throw null!;
    public TF_Input _tf_input(int input_idx) => throw null!;
    public NDArray numpy() => throw null!;
    public static Tensor map_fn(Func<Tensor, Tensor> fn, Tensor elems, TF_DataType dtype = TF_DataType.DtInvalid, int parallel_iterations = 10, bool back_prop = true, bool swap_memory = false, bool infer_shape = true, string name = null) => throw null!;
}

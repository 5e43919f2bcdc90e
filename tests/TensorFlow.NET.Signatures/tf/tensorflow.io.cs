namespace Tensorflow;

public partial class tensorflow
{
    public IoApi io { get => throw null!; }
    public class IoApi
    {
        public IoApi() => throw null!;
        public Tensor read_file(string filename, string name = null) => throw null!;
        public Tensor read_file(Tensor filename, string name = null) => throw null!;
        public Operation save_v2(Tensor prefix, string[] tensor_names, string[] shape_and_slices, Tensor[] tensors, string name = null) => throw null!;
        public Tensor[] restore_v2(Tensor prefix, string[] tensor_names, string[] shape_and_slices, TF_DataType[] dtypes, string name = null) => throw null!;
        public Operation write_file(string filename, Tensor conentes, string name = null) => throw null!;
        public Operation write_file(Tensor filename, Tensor conentes, string name = null) => throw null!;
    }
    public ITensorOrOperation[] import_graph_def(GraphDef graph_def, Dictionary<string, Tensor> input_map = null, string[] return_elements = null, string name = null, OpList producer_op_list = null) => throw null!;
}

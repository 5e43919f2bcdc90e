using Tensorflow.Train;

namespace Tensorflow;

public partial class tensorflow
{
    public train_internal train { get => throw null!; }
    public class train_internal
    {
        public IVariableV1 create_global_step(Graph graph) => throw null!;
        public IVariableV1 get_global_step(Graph graph) => throw null!;
        public Optimizer GradientDescentOptimizer(float learning_rate) => throw null!;
        public Optimizer GradientDescentOptimizer(Tensor learning_rate) => throw null!;
        public Optimizer AdamOptimizer(float learning_rate, float epsilon = 1e-8f, string name = "Adam") => throw null!;
        public Optimizer AdamOptimizer(float learning_rate, TF_DataType dtype, string name = "Adam") => throw null!;
        public Optimizer AdamOptimizer(IVariableV1 learning_rate, string name = "Adam") => throw null!;
        public Optimizer AdamOptimizer(Tensor learning_rate, string name = "Adam") => throw null!;
        public ExponentialMovingAverage ExponentialMovingAverage(float decay) => throw null!;
        public Saver Saver(IVariableV1[] var_list = null, int max_to_keep = 5) => throw null!;
        public string write_graph(Graph graph, string logdir, string name, bool as_text = true) => throw null!;
        public Graph load_graph(string freeze_graph_pb) => throw null!;
        public string freeze_graph(string checkpoint_dir, string output_pb_name, string[] output_node_names) => throw null!;
        public Saver import_meta_graph(string meta_graph_or_file, bool clear_devices = false, string import_scope = "") => throw null!;
        public (MetaGraphDef, Dictionary<string, IVariableV1>) export_meta_graph(string filename = "", bool as_text = false, bool clear_devices = false, bool clear_extraneous_savers = false, bool strip_default_attrs = false) => throw null!;
        public string latest_checkpoint(string checkpoint_dir, string latest_filename = null) => throw null!;
    }
}

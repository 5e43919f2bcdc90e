using Tensorflow.Operations;

namespace Tensorflow;

public class gen_control_flow_ops
{
    public static Operation control_trigger(string name = null) => throw null!;
    public static Tensor enter(Tensor data, string frame_name = "frame_name", bool is_constant = false, int parallel_iterations = 10, string name = null) => throw null!;
    public static Tensor loop_cond(Tensor input, string name = null) => throw null!;
    public static Tensor ref_next_iteration(Tensor data, string name = null) => throw null!;
    public static Tensor next_iteration(Tensor data, string name = null) => throw null!;
    public static Tensor ref_exit(Tensor data, string name = null) => throw null!;
    public static Tensor _exit(Tensor data, string name = null) => throw null!;
    public static Operation no_op(string name = null) => throw null!;
    public static Tensor[] ref_switch(Tensor data, Tensor pred, string name = null) => throw null!;
    public static Tensor[] @switch(Tensor data, Tensor pred, string name = null) => throw null!;
    public static MergeOutput ref_merge(Tensor[] inputs, string name = null) => throw null!;
    public static MergeOutput merge(Tensor[] inputs, string name = null) => throw null!;
}

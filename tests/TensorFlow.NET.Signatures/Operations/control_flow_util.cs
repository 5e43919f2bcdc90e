using Tensorflow.Graphs;

namespace Tensorflow;

public class control_flow_util
{
    public static readonly bool ENABLE_CONTROL_FLOW_V2 = default!;
    public static bool IsLoopExit(Operation op) => throw null!;
    public static bool IsLoopEnter(Operation op) => throw null!;
    public static bool IsLoopConstantEnter(Operation op) => throw null!;
    public static bool IsSwitch(Operation op) => throw null!;
    public static bool IsCondSwitch(Operation op) => throw null!;
    public static bool IsLoopSwitch(Operation op) => throw null!;
    public static void CheckInputFromValidContext(Operation op, Operation input_op) => throw null!;
    public static Operation GetLoopConstantEnter(Tensor value) => throw null!;
    public static bool EnableControlFlowV2(Graph graph) => throw null!;
    public static string create_new_tf_function(FuncGraph func_graph) => throw null!;
    public static (Operation, Tensor[]) get_op_and_outputs(Tensor[] inputs) => throw null!;
    public static Tensor[] run_as_function_for_tape_gradients(Func<Tensor[], Tensor[]> make_op, Tensor[] inputs) => throw null!;
    public static string unique_fn_name(string scope, string name) => throw null!;
    public static bool output_all_intermediates() => throw null!;
    public static bool in_defun() => throw null!;
}

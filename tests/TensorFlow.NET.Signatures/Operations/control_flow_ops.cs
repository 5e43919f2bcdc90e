using Tensorflow.Operations;

namespace Tensorflow;

public class control_flow_ops
{
    public static Tensor _AddNextAndBackEdge(Tensor m, Tensor v, bool enforce_shape_invariant = true) => throw null!;
    public static void _EnforceShapeInvariant(Tensor merge_var, Tensor next_var) => throw null!;
    public static Tensor exit(Tensor data, string name = null) => throw null!;
    public static Tensor _NextIteration(Tensor data, string name = null) => throw null!;
    public static Operation Assert(Tensor condition, object[] data, long summarize = 3, string name = null) => throw null!;
    public static Operation group<T>(T[] inputs, string name = null) where T : ITensorOrOperation => throw null!;
    public static Operation no_op(string name = null) => throw null!;
    public static bool IsLoopExit(Operation op) => throw null!;
    public static bool IsLoopSwitch(Operation op) => throw null!;
    public static bool IsCondSwitch(Operation op) => throw null!;
    public static bool IsSwitch(Operation op) => throw null!;
    public static Tensor[] tuple(Tensor[] tensors, string name = null, Operation[] control_inputs = null) => throw null!;
    public static Tensor case_v2(Tensor[] pred_fn_pairs, Func<Tensor[]> callable_default = null, bool exclusive = false, bool strict = false, string name = "case") => throw null!;
    public static Tensor with_dependencies(Operation[] dependencies, Tensor output_tensor, string name = null) => throw null!;
    public static Tensor _Identity(Tensor data, string name = null) => throw null!;
    public static void _SetShapeInvariants(Tensor[] input_vars, Tensor[] enter_vars, Shape[] shapes = null) => throw null!;
    public static Tensor[] _SwitchRefOrTensor(Tensor data, Tensor pred, string name = "Switch") => throw null!;
    public static Tensor cond(Tensor pred, Func<ITensorOrOperation> true_fn = null, Func<ITensorOrOperation> false_fn = null, string name = null) => throw null!;
    public static Tensor[] cond<T>(Tensor pred, Func<T[]> true_fn = null, Func<T[]> false_fn = null, bool strict = false, string name = null) => throw null!;
    public static ITensorOrTensorArray[] _convert_flows_to_tensorarrays(ITensorOrTensorArray[] tensors_or_tensorarrays, Tensor[] tensors_or_flows) => throw null!;
    public static MergeOutput merge(Tensor[] inputs, string name = null) => throw null!;
    public static Tensor[] @switch(Tensor data, Tensor pred, TF_DataType dtype = TF_DataType.DtInvalid, string name = null) => throw null!;
    public static Tensor ZerosLikeOutsideLoop(Operation op, int index) => throw null!;
    public static Tensors while_loop(Func<Tensors, Tensor> cond, Func<Tensors, Tensors> body, Tensors loop_vars, int parallel_iterations = 10, string name = null) => throw null!;
    public static Tensor _Enter(Tensor data, string frame_name, bool is_constant = false, int parallel_iterations = 10, bool use_ref = true, bool use_input_shape = true, string name = null) => throw null!;
}

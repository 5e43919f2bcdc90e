using Tensorflow.Framework;
using Tensorflow.Train;

namespace Tensorflow;

public abstract class Optimizer : Trackable
{
    public static int GATE_NONE = default!;
    public static int GATE_OP = default!;
    public static int GATE_GRAPH = default!;
    public string Name => throw null!;
    public float LearningRate => throw null!;
    public Tensor LearningRateTensor => throw null!;
    public bool _use_locking = default!;
    public Dictionary<string, Dictionary<string, IVariableV1>> _slots = default!;
    public Dictionary<string, IVariableV1> _non_slot_dict = default!;
    public Dictionary<string, object> _deferred_slot_restorations = default!;
    public Optimizer(float learning_rate, bool use_locking, string name = null) => throw null!;
    public Optimizer(Tensor learning_rate, bool use_locking, string name = null) => throw null!;
    public Operation minimize(Tensor loss, IVariableV1 global_step = null, List<IVariableV1> var_list = null, GateGradientType gate_gradients = GateGradientType.GATE_OP, int? aggregation_method = null, bool colocate_gradients_with_ops = false, string name = null, Tensor grad_loss = null) => throw null!;
    public Operation apply_gradients(Tuple<Tensor, IVariableV1>[] grads_and_vars, IVariableV1 global_step = null, string name = null) => throw null!;
    public virtual Operation _finish(Operation[] update_ops, string name_scope) => throw null!;
    public virtual Operation _apply_dense(Tensor grad, ResourceVariable var) => throw null!;
    public virtual Operation _apply_dense(Tensor grad, RefVariable var) => throw null!;
    public virtual Operation _apply_sparse_duplicate_indices(IndexedSlices grad, RefVariable var) => throw null!;
    public virtual Operation _apply_sparse_duplicate_indices(IndexedSlices grad, ResourceVariable var) => throw null!;
    public virtual Operation _apply_sparse(IndexedSlices grad, ResourceVariable var) => throw null!;
    public virtual Operation _apply_sparse(IndexedSlices grad, RefVariable var) => throw null!;
    public virtual (Tensor, Tensor) _deduplicate_indexed_slices(Tensor values, Tensor indices) => throw null!;
    public virtual void _prepare() => throw null!;
    public Tuple<Tensor, IVariableV1>[] compute_gradients(Tensor loss, List<IVariableV1> var_list = null, int? aggregation_method = null, GateGradientType gate_gradients = GateGradientType.GATE_OP, bool colocate_gradients_with_ops = false, Tensor grad_loss = null) => throw null!;
    internal Optimizer() => throw null!;
}

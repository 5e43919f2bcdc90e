using Tensorflow.Framework;

namespace Tensorflow.Train;

public class AdamOptimizer : Optimizer
{
    public AdamOptimizer(float learning_rate, float beta1 = 0.9f, float beta2 = 0.999f, float epsilon = 1e-8f, bool use_locking = false, TF_DataType dtype = TF_DataType.TF_FLOAT, string name = "Adam") => throw null!;
    public AdamOptimizer(Tensor learning_rate, float beta1 = 0.9f, float beta2 = 0.999f, float epsilon = 1e-8f, bool use_locking = false, TF_DataType dtype = TF_DataType.TF_FLOAT, string name = "Adam") => throw null!;
    public override Operation _apply_sparse(IndexedSlices grad, ResourceVariable var) => throw null!;
    public override Operation _apply_sparse(IndexedSlices grad, RefVariable var) => throw null!;
    public override Operation _apply_dense(Tensor grad, ResourceVariable var) => throw null!;
    public override Operation _finish(Operation[] update_ops, string name_scope) => throw null!;
    public override void _prepare() => throw null!;
}

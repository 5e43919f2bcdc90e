using Tensorflow.Gradients;

namespace Tensorflow;

public partial class tensorflow
{
    public GradientTape GradientTape(bool persistent = false, bool watch_accessed_variables = true) => throw null!;
    public Tensor[] gradients(Tensor[] ys, Tensor[] xs, Tensor[] grad_ys = null, string name = "gradients", bool colocate_gradients_with_ops = false, bool gate_gradients = false, int? aggregation_method = null, Tensor[] stop_gradients = null) => throw null!;
    public Tensor[] gradients(Tensor ys, Tensor[] xs, Tensor[] grad_ys = null, string name = "gradients", bool colocate_gradients_with_ops = false, bool gate_gradients = false, int? aggregation_method = null, Tensor[] stop_gradients = null) => throw null!;
    public Tensor[] gradients(Tensor ys, Tensor xs, Tensor[] grad_ys = null, string name = "gradients", bool colocate_gradients_with_ops = false, bool gate_gradients = false, int? aggregation_method = null, Tensor[] stop_gradients = null) => throw null!;
}

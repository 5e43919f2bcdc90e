namespace Tensorflow;

public class gradients_util
{
    public static int POSSIBLE_GRADIENT_TYPES_NONE = default!;
    public static int POSSIBLE_GRADIENT_TYPES_FIRST_ORDER = default!;
    public static int POSSIBLE_GRADIENT_TYPES_HIGHER_ORDER = default!;
    public static Tensor[] _GradientsHelper(Tensor[] ys, Tensor[] xs, Tensor[] grad_ys = null, string name = "gradients", bool colocate_gradients_with_ops = false, bool gate_gradients = false, int aggregation_method = 0, Tensor[] stop_gradients = null, Graph src_graph = null) => throw null!;
    public static bool IsTrainable(Tensor tensor) => throw null!;
    public static int PossibleTapeGradientTypes(Tensor[] tensors) => throw null!;
}

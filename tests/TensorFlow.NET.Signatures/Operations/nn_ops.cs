namespace Tensorflow;

public class nn_ops
{
    public static Tensor bias_add(Tensor value, IVariableV1 bias, string data_format = null, string name = null) => throw null!;
    public static Tensor dropout_v2(Tensor x, Tensor rate, Tensor noise_shape = null, int? seed = null, string name = null) => throw null!;
    public static Tensors top_kv2(Tensor input, int k, bool sorted = true, string name = null) => throw null!;
    public static Tensor in_top_k(Tensor predictions, Tensor targets, int k, string name = null) => throw null!;
    public static Tensor log_softmax(Tensor logits, int axis = -1, string name = null) => throw null!;
    public static Tensor softmax(Tensor logits, int axis = -1, string name = null) => throw null!;
    public static Tensor softplus(Tensor features, string name = null) => throw null!;
    public static Tensor l2_loss(Tensor t, string name = null) => throw null!;
    public static Tensor leaky_relu(Tensor features, float alpha = 0.2f, string name = null) => throw null!;
    public static Tensor max_pool(Tensor value, int[] ksize, int[] strides, string padding, string data_format = "NHWC", string name = null) => throw null!;
    public static Tensor _softmax(Tensor logits, Func<Tensor, string, Tensor> compute_op, int dim = -1, string name = null) => throw null!;
    public static Tensor sparse_softmax_cross_entropy_with_logits(Tensor labels = null, Tensor logits = null, string name = null) => throw null!;
    public static Tensor softmax_cross_entropy_with_logits_v2_helper(Tensor labels, Tensor logits, int axis = -1, string name = null) => throw null!;
}

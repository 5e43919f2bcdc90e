namespace Tensorflow;

public class nn_impl
{
    public static Tensor conv2d_transpose(Tensor value = null, IVariableV1 filter = null, Tensor output_shape = null, Shape strides = null, string padding = "SAME", string data_format = "NHWC", string name = null, Shape dilations = null) => throw null!;
    public static Tensor l2_normalize(Tensor x, int axis = 0, Tensor epsilon = null, string name = null) => throw null!;
    public static (Tensor, Tensor) moments(Tensor x, Axis axes, string name = null, bool keep_dims = false) => throw null!;
    public static Tensor normalize(Tensor tensor, string ord = "euclidean", Axis axis = null, string name = null) => throw null!;
    public static Tensor batch_normalization(Tensor x, Tensor mean, Tensor variance, Tensor offset, Tensor scale, float variance_epsilon = 0.001f, string name = null) => throw null!;
    public static Tensor[] fused_batch_norm(Tensor x, Tensor scale, Tensor offset, Tensor mean = null, Tensor variance = null, float epsilon = 0.001f, string data_format = "NHWC", bool is_training = true, string name = null, float exponential_avg_factor = 1.0f) => throw null!;
    public static Tensor sigmoid_cross_entropy_with_logits(Tensor labels, Tensor logits, string name = null) => throw null!;
    public static Tensor zero_fraction(Tensor value, string name = null) => throw null!;
}

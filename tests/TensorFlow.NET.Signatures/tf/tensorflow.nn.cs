using Tensorflow.Operations.Activation;

namespace Tensorflow;

public partial class tensorflow
{
    public nn_internal nn { get => throw null!; }
    public class nn_internal
    {
        public Tensor conv2d(Tensor input, Tensor filter, int[] strides, string padding, bool use_cudnn_on_gpu = true, string data_format = "NHWC", int[] dilations = null, string name = null) => throw null!;
        public Tensor[] ctc_greedy_decoder(Tensor inputs, Tensor sequence_length, bool merge_repeated = true, string name = null) => throw null!;
        public Tensor dropout(Tensor x, Tensor keep_prob = null, Tensor noise_shape = null, int? seed = null, string name = null, float? rate = null) => throw null!;
        public Tensor elu(Tensor features, string name = null) => throw null!;
        public (Tensor, Tensor) moments(Tensor x, Axis axes, string name = null, bool keep_dims = false) => throw null!;
        public Tensor embedding_lookup(IVariableV1 @params, Tensor ids, string partition_strategy = "mod", string name = null) => throw null!;
        public Tensor embedding_lookup(Tensor @params, Tensor ids, string partition_strategy = "mod", string name = null) => throw null!;
        public IActivation relu() => throw null!;
        public IActivation swish() => throw null!;
        public IActivation tanh() => throw null!;
        public IActivation softmax() => throw null!;
        public Tensor tanh(Tensor x, string name = null) => throw null!;
        public Tensor relu(Tensor features, string name = null) => throw null!;
        public Tensor relu6(Tensor features, string name = null) => throw null!;
        public Tensor[] fused_batch_norm(Tensor x, Tensor scale, Tensor offset, Tensor mean = null, Tensor variance = null, float epsilon = 0.001f, string data_format = "NHWC", bool is_training = true, string name = null, float exponential_avg_factor = 1.0f) => throw null!;
        public Tensor batch_normalization(Tensor x, Tensor mean, Tensor variance, Tensor offset, Tensor scale, float variance_epsilon, string name = null) => throw null!;
        public Tensor max_pool(Tensor value, int[] ksize, int[] strides, string padding, string data_format = "NHWC", string name = null) => throw null!;
        public Tensor in_top_k(Tensor predictions, Tensor targets, int k, string name = "InTopK") => throw null!;
        public Tensor[] top_k(Tensor input, int k = 1, bool sorted = true, string name = null) => throw null!;
        public Tensor bias_add(Tensor value, IVariableV1 bias, string data_format = null, string name = null) => throw null!;
        public Tensor l2_loss(Tensor t, string name = null) => throw null!;
        public Tensor lrn(Tensor input, int depth_radius = 5, int bias = 1, int alpha = 1, float beta = 0.5f, string name = null) => throw null!;
        public Tensor leaky_relu(Tensor features, float alpha = 0.2f, string name = null) => throw null!;
        public Tensor sigmoid_cross_entropy_with_logits(Tensor labels, Tensor logits, string name = null) => throw null!;
        public Tensor softmax(Tensor logits, int axis = -1, string name = null) => throw null!;
        public Tensor sparse_softmax_cross_entropy_with_logits(Tensor labels = null, Tensor logits = null, string name = null) => throw null!;
        public Tensor softmax_cross_entropy_with_logits(Tensor labels, Tensor logits, int dim = -1, string name = null) => throw null!;
        public Tensor softmax_cross_entropy_with_logits_v2(Tensor labels, Tensor logits, int axis = -1, string name = null) => throw null!;
        public Tensor sigmoid<T>(T x, string name = null) => throw null!;
    }
}

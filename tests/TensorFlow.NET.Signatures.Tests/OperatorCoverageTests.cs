using System.Reflection;
using Xunit;

namespace Tensorflow.Signatures.Tests;

/// <summary>Every TensorFlow operator that a lowering of PyTorch's operators may write has its wrapper.</summary>
public sealed class OperatorCoverageTests
{
    [Theory]
    [InlineData(typeof(gen_math_ops),
        "abs acos acosh add add_n add_v2 all any arg_max arg_min asin asinh atan atan2 atanh batch_mat_mul batch_mat_mul_v2 bincount cast ceil " +
        "clip_by_value cos cosh cross cumprod cumsum cumulative_logsumexp digamma div_no_nan equal erf erfc erfinv exp expm1 floor floor_div " +
        "floor_mod greater greater_equal is_finite is_inf is_nan less less_equal lgamma lin_space log log1p logical_and logical_not logical_or " +
        "mat_mul max maximum mean min minimum mul neg not_equal pow prod range real_div reciprocal rint round rsqrt segment_sum select select_v2 " +
        "sigmoid sign sin sinh sqrt square squared_difference sub sum tan tanh truncate_div truncate_mod unsorted_segment_max " +
        "unsorted_segment_min unsorted_segment_sum xdivy xlogy")]
    [InlineData(typeof(gen_nn_ops),
        "avg_pool avg_pool3d bias_add conv2d conv2d_backprop_filter conv2d_backprop_input conv3d conv3d_backprop_filter_v2 conv3d_backprop_input_v2 " +
        "depthwise_conv2d_native elu fused_batch_norm_v3 leaky_relu log_softmax lrn max_pool max_pool3d max_pool_with_argmax relu relu6 selu " +
        "softmax softmax_cross_entropy_with_logits softplus softsign sparse_softmax_cross_entropy_with_logits top_k top_kv2")]
    [InlineData(typeof(gen_array_ops),
        "batch_to_space_nd bitcast broadcast_to concat_v2 depth_to_space diag expand_dims extract_image_patches fill gather gather_nd gather_v2 " +
        "identity matrix_band_part matrix_diag_v3 mirror_pad one_hot ones_like pack pad pad_v2 placeholder rank reshape reverse_v2 scatter_nd " +
        "shape size slice space_to_batch_nd space_to_depth split split_v squeeze stop_gradient strided_slice tensor_scatter_add " +
        "tensor_scatter_max tensor_scatter_min tensor_scatter_update tile transpose unique unpack where zeros_like")]
    [InlineData(typeof(gen_functional_ops), "_case _if _while partitioned_call stateless_case stateless_if stateless_while")]
    [InlineData(typeof(gen_control_flow_ops), "merge no_op switch")]
    [InlineData(typeof(gen_image_ops), "resize_bicubic resize_bilinear resize_nearest_neighbor")]
    [InlineData(typeof(gen_random_ops), "random_shuffle random_standard_normal random_uniform random_uniform_int truncated_normal")]
    [InlineData(typeof(gen_state_ops), "assign assign_add assign_sub scatter_add variable_v2")]
    public void Wrappers_exist_and_can_be_named(Type wrappers, string names)
    {
        var methods = wrappers.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        var missing = names.Split(' ').Where(name => !methods.Any(method =>
            method.Name == name && method.GetParameters().Any(parameter => parameter is { Name: "name", IsOptional: true })));
        Assert.Empty(missing);
    }
}

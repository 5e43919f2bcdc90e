using Xunit;

namespace Tensorflow.Signatures.Tests;

/// <summary>The raw operators behind <c>gen_*_ops</c>, which emitted code prefers, and operators by their name alone.</summary>
public sealed class GeneratedOperationTests
{
    [Theory]
    [InlineData("Tensor r = gen_nn_ops.conv2d(x, y, new[] { 1, 1, 1, 1 }, \"EXPLICIT\", use_cudnn_on_gpu: true, explicit_paddings: new[] { 0, 0, 1, 1, 1, 1, 0, 0 }, data_format: \"NHWC\", dilations: new[] { 1, 1, 1, 1 }, name: null);")]
    [InlineData("Tensor r = gen_nn_ops.conv2d_backprop_input(tf.shape(x), y, x, new[] { 1, 2, 2, 1 }, \"EXPLICIT\", explicit_paddings: new int[8], dilations: new int[4]);")]
    [InlineData("Tensor r = gen_nn_ops.depthwise_conv2d_native(x, y, new[] { 1, 1, 1, 1 }, \"EXPLICIT\", explicit_paddings: new int[8]);")]
    [InlineData("Tensor a = gen_nn_ops.conv3d(x, y, new int[5], \"VALID\", dilations: new int[5]), b = gen_nn_ops.conv3d_backprop_input_v2(ids, y, x, new int[5], \"VALID\");")]
    [InlineData("Tensor a = gen_nn_ops.max_pool(x, new int[4], new int[4], \"EXPLICIT\", explicit_paddings: new int[8]), b = gen_nn_ops.avg_pool(x, new int[4], new int[4], \"VALID\");")]
    [InlineData("Tensor a = gen_nn_ops.max_pool3d(x, new int[5], new int[5], \"VALID\"), b = gen_nn_ops.avg_pool3d(x, new int[5], new int[5], \"VALID\");")]
    [InlineData("Tensor[] r = gen_nn_ops.fused_batch_norm_v3(x, y, y, y, y, epsilon: 1e-5f, is_training: false);")]
    [InlineData("Tensor[] r = [gen_nn_ops.bias_add(x, variable), gen_nn_ops.selu(x), gen_nn_ops.softsign(x), gen_nn_ops.log_softmax(x), gen_nn_ops.lrn(x, 2, 1f, 1e-4f, 0.75f)];")]
    [InlineData("Tensor[] a = gen_nn_ops.top_kv2(x, tf.constant(5)), b = gen_nn_ops.sparse_softmax_cross_entropy_with_logits(x, ids);")]
    public void Networks(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("Tensor[] r = [gen_math_ops.mat_mul(x, y, transpose_b: true), gen_math_ops.batch_mat_mul_v2(x, y, adj_y: true), gen_math_ops.select_v2(x, x, y)];")]
    [InlineData("Tensor[] r = [gen_math_ops.cumsum(x, tf.constant(1), exclusive: true, reverse: true), gen_math_ops.cumprod(x, tf.constant(1))];")]
    [InlineData("Tensor[] r = [gen_math_ops.mean(x, ids, keep_dims: true), gen_math_ops.sum(x, ids), gen_math_ops.prod(x, ids), gen_math_ops.any(x, ids), gen_math_ops.all(x, ids)];")]
    [InlineData("Tensor[] r = [gen_math_ops.arg_max(x, tf.constant(1)), gen_math_ops.cast(x, tf.int32), gen_math_ops.unsorted_segment_sum(x, ids, tf.constant(3)), gen_math_ops.range(ids, ids, ids)];")]
    public void Mathematics(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("Tensor[] r = [gen_array_ops.slice(x, ids, ids), gen_array_ops.gather_v2(x, ids, tf.constant(1), batch_dims: 1), gen_array_ops.concat_v2(new[] { x, y }, tf.constant(1)), gen_array_ops.pack(new[] { x, y }, axis: 1)];")]
    [InlineData("Tensor[] r = [gen_array_ops.pad(x, ids), gen_array_ops.pad_v2(x, ids, tf.constant(-1f)), gen_array_ops.mirror_pad(x, ids, \"REFLECT\"), gen_array_ops.matrix_band_part(x, tf.constant(-1L), tf.constant(0L))];")]
    [InlineData("Tensor[] a = gen_array_ops.split(tf.constant(1), x, 3), b = gen_array_ops.split_v(x, ids, tf.constant(1), 2), c = gen_array_ops.unpack(x, 3, axis: 1);")]
    [InlineData("Tensor[] r = [gen_array_ops.depth_to_space(x, 2), gen_array_ops.space_to_depth(x, 2), gen_array_ops.scatter_nd(ids, x, ids), gen_array_ops.tensor_scatter_add(x, ids, y), gen_array_ops.reverse_v2(x, ids)];")]
    public void Arrays(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("Tensor[] r = gen_functional_ops.stateless_if(x, new[] { x, y }, new[] { tf.float32 }, function, function, new[] { new Shape(1) });")]
    [InlineData("Tensor[] r = gen_functional_ops.stateless_while(new[] { x, y }, function, function, new[] { new Shape(1), new Shape(2, 3) }, parallel_iterations: 1);")]
    [InlineData("var merged = gen_control_flow_ops.merge(new[] { x, y }); Tensor output = merged;")]
    [InlineData("Tensor a = gen_state_ops.assign(variable.Handle, x); Tensor b = gen_state_ops.assign_sub(variable, x); Tensor c = gen_state_ops.assign_add(variable, x);")]
    [InlineData("Tensor a = gen_image_ops.resize_bilinear(x, ids, align_corners: true), b = gen_image_ops.resize_bicubic(x, ids), c = gen_image_ops.resize_nearest_neighbor(x, ids, half_pixel_centers: true);")]
    [InlineData("Tensor a = gen_random_ops.random_uniform(ids, tf.float32, seed: 1, seed2: 2), b = gen_random_ops.random_standard_normal(ids, tf.float32);")]
    public void State_control_images_and_noise(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("Tensor[] r = tf.OpDefLib._apply_op_helper(\"Erfc\", \"name\", args: new { x }).outputs;")]
    [InlineData("Tensor[] r = tf.OpDefLib._apply_op_helper(\"Roll\", \"name\", keywords: new Dictionary<string, object> { [\"input\"] = x, [\"shift\"] = ids, [\"axis\"] = ids }).outputs;")]
    [InlineData("Tensors r = tf.Context.ExecuteOp(\"Conv2D\", \"name\", new ExecuteOpArgs(x, y).SetAttributes(new { padding = \"SAME\" }));")]
    [InlineData("Operation r = graph.create_op(\"Relu\", new[] { x }, new TF_DataType[0], name: \"r\", attrs: new Dictionary<string, AttrValue>());")]
    public void Operators_by_name(string statements) => SnippetCompiler.Accepts(statements);
}

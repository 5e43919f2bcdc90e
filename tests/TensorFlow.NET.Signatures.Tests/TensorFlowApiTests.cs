using Xunit;

namespace Tensorflow.Signatures.Tests;

/// <summary>The object <c>tf</c>: constants, arithmetic, shapes, reductions, layers, scopes.</summary>
public sealed class TensorFlowApiTests
{
    [Theory]
    [InlineData("Tensor a = tf.constant(1f), b = tf.constant(2), c = tf.constant(3L), d = tf.constant(true), e = tf.constant(\"s\");")]
    [InlineData("Tensor a = tf.constant(new float[] { 1, 2 }), b = tf.constant(new[] { 1, 2 }), c = tf.constant(new long[] { 1 });")]
    [InlineData("Tensor a = tf.constant(new[,] { { 0, 0 }, { 1, 1 } }), b = tf.constant(new float[2, 3, 4, 5]);")]
    [InlineData("Tensor a = tf.constant(new float[6], shape: new Shape(2, 3), name: \"weight\");")]
    [InlineData("Tensor a = tf.constant(1, dtype: TF_DataType.TF_INT64, name: \"one\");")]
    [InlineData("Tensor a = tf.constant(new float[0]), b = tf.constant(np.array(new float[2, 2]));")]
    public void Constants(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("TF_DataType[] all = [tf.float16, tf.float32, tf.float64, tf.int8, tf.int16, tf.int32, tf.int64, tf.@bool, tf.@string];")]
    [InlineData("TF_DataType[] all = [TF_DataType.TF_BFLOAT16, TF_DataType.TF_UINT8, TF_DataType.TF_RESOURCE, TF_DataType.DtInvalid];")]
    [InlineData("Tensor a = tf.cast(x, tf.float16), b = tf.cast(x, TF_DataType.TF_BFLOAT16);")]
    public void Element_types(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("Tensor p = tf.placeholder(tf.float32, shape: new Shape(-1, 28, 28, 1), name: \"image\");")]
    [InlineData("Tensor p = tf.placeholder(tf.int64, new Shape(-1));")]
    [InlineData("Tensor p = tf.placeholder(tf.float32);")]
    public void Placeholders(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("Tensor[] r = [tf.sqrt(x), tf.exp(x), tf.log(x), tf.log1p(x), tf.abs(x), tf.square(x), tf.sign(x), tf.floor(x), tf.round(x), tf.tanh(x), tf.sigmoid(x)];")]
    [InlineData("Tensor[] r = [tf.math.erf(x), tf.math.softplus(x), math_ops.rsqrt(x), tf.math.argmax(x, 1)];")]
    [InlineData("Tensor[] r = [tf.pow(x, 2f), tf.pow(x, y), tf.minimum(x, y), tf.maximum(x, 0f), tf.clip_by_value(x, 0f, 6f), tf.squared_difference(x, y), tf.floordiv(x, y)];")]
    [InlineData("Tensor[] r = [tf.equal(x, y), tf.greater(x, 0f), tf.less(x, y), tf.logical_and(x, y), tf.logical_or(x, y), tf.logical_not(x), tf.where(x, x, y)];")]
    [InlineData("Tensor[] r = [tf.matmul(x, y), tf.matmul(x, y, transpose_a: true, transpose_b: true), tf.batch_matmul(x, y, adj_x: true), tf.linalg.einsum(\"ij,jk->ik\", (x, y))];")]
    public void Mathematics(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("Tensor[] r = [tf.reduce_mean(x), tf.reduce_mean(x, axis: -1, keepdims: true), tf.reduce_sum(x, axis: new Axis(1, 2)), tf.reduce_max(x, axis: 1), tf.reduce_min(x, axis: 1)];")]
    [InlineData("Tensor[] r = [tf.reduce_prod(x, axis: 1), tf.reduce_any(x, axis: 1), tf.reduce_variance(x, axis: 1), tf.reduce_std(x, axis: 1), tf.reduce_logsumexp(x, axis: 1), tf.arg_max(x, 1), tf.cumsum(x, axis: 1)];")]
    public void Reductions(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("Tensor[] r = [tf.reshape(x, new Shape(-1, 3)), tf.reshape(x, ids), tf.transpose(x, new[] { 0, 2, 1 }), tf.squeeze(x, 1), tf.squeeze(x, new[] { 1, 2 }), tf.expand_dims(x, 1)];")]
    [InlineData("Tensor[] r = [tf.concat(new[] { x, y }, 1), tf.stack(new[] { x, y }, axis: 1), tf.tile(x, ids), tf.gather(x, ids, axis: 1), tf.gather_nd(x, ids), tf.broadcast_to(x, new Shape(2, 3))];")]
    [InlineData("Tensor[] a = tf.split(x, 3, 1), b = tf.split(x, new[] { 1, 2 }, 1), c = tf.unstack(x, num: 3, axis: 1);")]
    [InlineData("Tensor[] r = [tf.strided_slice(x, new[] { 0 }, new[] { 4 }, new[] { 2 }, begin_mask: 1), x[\"0:2\", \"1:3\"], tf.reverse(x, new Axis(1))];")]
    [InlineData("Tensor[] r = [tf.shape(x), tf.size(x), tf.range(0, 10, 1), tf.one_hot(ids, 10), tf.zeros(new Shape(2, 2)), tf.ones(new Shape(2)), tf.zeros_like(x), tf.ones_like(x), tf.fill(new Shape(2, 2), 1f), tf.identity(x), tf.stop_gradient(x)];")]
    public void Shapes_and_indices(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("Tensor[] r = [tf.nn.relu(x), tf.nn.relu6(x), tf.nn.elu(x), tf.nn.leaky_relu(x, 0.01f), tf.nn.softmax(x, name: \"probabilities\")];")]
    [InlineData("Tensor r = tf.nn.conv2d(x, y, new[] { 1, 1, 1, 1 }, \"SAME\", data_format: \"NHWC\", dilations: new[] { 1, 1, 1, 1 });")]
    [InlineData("Tensor r = tf.nn.max_pool(x, new[] { 1, 2, 2, 1 }, new[] { 1, 2, 2, 1 }, \"VALID\", name: \"pool\");")]
    [InlineData("Tensor r = tf.nn.bias_add(x, variable);")]
    [InlineData("Tensor a = tf.nn.embedding_lookup(variable.AsTensor(), ids), b = tf.nn.dropout(x, rate: 0.5f);")]
    [InlineData("(Tensor mean, Tensor variance) = tf.nn.moments(x, new Axis(1, 2), keep_dims: true); _ = tf.nn.batch_normalization(x, mean, variance, y, y, 1e-5f);")]
    [InlineData("Tensors top = tf.nn.top_k(x, 5); Tensor values = top[0], indices = top[1];")]
    [InlineData("Tensor a = tf.image.resize_nearest_neighbor(x, ids), b = tf.image.resize_bilinear(x, ids, half_pixel_centers: true);")]
    public void Layers(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("tf_with(tf.name_scope(\"features\"), scope => { _ = tf.nn.relu(x); });")]
    [InlineData("Tensor r = tf_with(tf.name_scope(\"features\"), scope => tf.nn.relu(x));")]
    [InlineData("tf_with(tf.variable_scope(\"layer1\"), scope => { _ = tf.nn.relu(x); });")]
    [InlineData("tf_with(tf.control_dependencies(new[] { x.op }), scope => { _ = tf.identity(x); });")]
    [InlineData("Operation all = tf.group(new[] { x.op, y.op }, name: \"step\");")]
    public void Scopes_and_groups(string statements) => SnippetCompiler.Accepts(statements);
}

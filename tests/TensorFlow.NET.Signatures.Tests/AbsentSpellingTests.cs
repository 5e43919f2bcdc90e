using Xunit;

namespace Tensorflow.Signatures.Tests;

/// <summary>
/// Spellings that a reader of TensorFlow's Python documentation would expect and that TensorFlow.NET 0.150 does not have.
/// Were one of them to compile here, emitted code could use it and fail only where the real package is.
/// </summary>
public sealed class AbsentSpellingTests
{
    const string NoMember = "CS1061", NoStaticMember = "CS0117", NoParameter = "CS1739", NoConversion = "CS1503",
        NoImplicitConversion = "CS0029", Ambiguous = "CS0121";

    [Theory]
    [InlineData("tf.argmax(x, 1);")]
    [InlineData("tf.rsqrt(x);")]
    [InlineData("tf.erf(x);")]
    [InlineData("tf.softplus(x);")]
    [InlineData("tf.bfloat16.ToString();")]
    [InlineData("tf.nn.log_softmax(x);")]
    [InlineData("tf.nn.avg_pool(x, new[] { 1, 2, 2, 1 }, new[] { 1, 2, 2, 1 }, \"VALID\");")]
    [InlineData("tf.nn.selu(x);")]
    [InlineData("tf.nn.gelu(x);")]
    [InlineData("tf.nn.softplus(x);")]
    [InlineData("tf.nn.softsign(x);")]
    [InlineData("tf.nn.conv3d(x, y, new[] { 1, 1, 1, 1, 1 }, \"VALID\");")]
    [InlineData("tf.nn.conv2d_transpose(x, y);")]
    [InlineData("tf.nn.depthwise_conv2d(x, y, new[] { 1, 1, 1, 1 }, \"VALID\");")]
    [InlineData("tf.nn.batch_norm(x);")]
    [InlineData("tf.nn.layer_norm(x);")]
    [InlineData("tf.scatter_nd(ids, x, y);")]
    [InlineData("tf.roll(x, 1, 0);")]
    [InlineData("tf.train.MomentumOptimizer(0.1f, 0.9f);")]
    [InlineData("graph.AddOperation(\"Relu\");")]
    [InlineData("x.relu();")]
    public void A_member_that_does_not_exist(string statements) => SnippetCompiler.Rejects(statements, NoMember);

    [Theory]
    [InlineData("gen_nn_ops.gelu(x);")]
    [InlineData("gen_nn_ops.conv(x, y);")]
    [InlineData("gen_array_ops.scatter_update(x, ids, y);")]
    [InlineData("gen_array_ops.roll(x, ids, ids);")]
    [InlineData("gen_math_ops.einsum(x);")]
    [InlineData("gen_math_ops.batch_matmul(x, y);")]
    [InlineData("gen_functional_ops.While(x);")]
    [InlineData("gen_state_ops.apply_momentum(x);")]
    public void A_wrapper_that_does_not_exist(string statements) => SnippetCompiler.Rejects(statements, NoStaticMember);

    [Theory]
    [InlineData("tf.nn.conv2d(x, y, new[] { 1, 1, 1, 1 }, \"EXPLICIT\", explicit_paddings: new[] { 0, 0, 1, 1, 1, 1, 0, 0 });")]
    [InlineData("tf.nn.max_pool(x, new[] { 1, 2, 2, 1 }, new[] { 1, 2, 2, 1 }, \"EXPLICIT\", explicit_paddings: new int[8]);")]
    [InlineData("gen_nn_ops.conv3d(x, y, new[] { 1, 1, 1, 1, 1 }, \"EXPLICIT\", explicit_paddings: new int[10]);")]
    [InlineData("gen_nn_ops.avg_pool(x, new[] { 1, 2, 2, 1 }, new[] { 1, 2, 2, 1 }, \"EXPLICIT\", explicit_paddings: new int[8]);")]
    [InlineData("gen_nn_ops.max_pool3d(x, new int[5], new int[5], \"EXPLICIT\", explicit_paddings: new int[10]);")]
    [InlineData("tf.reduce_mean(x, dim: -1);")]
    [InlineData("tf.constant(1f, type: tf.int32);")]
    [InlineData("tf.train.AdamOptimizer(1e-3f, beta1: 0.9f);")]
    public void A_parameter_that_does_not_exist(string statements) => SnippetCompiler.Rejects(statements, NoParameter);

    [Theory]
    [InlineData("tf.nn.bias_add(x, y);")]
    [InlineData("gen_nn_ops.conv2d(x, y, new long[] { 1, 1, 1, 1 }, \"VALID\");")]
    [InlineData("gen_state_ops.assign_sub(x, y);")]
    [InlineData("session.run(x, new Dictionary<string, object>());")]
    public void An_argument_of_the_wrong_type(string statements) => SnippetCompiler.Rejects(statements, NoConversion);

    [Theory]
    [InlineData("Tensor t = 1f;")]
    [InlineData("Tensor t = new[] { 1, 2 };")]
    [InlineData("Shape s = new Axis(1, 2);")]
    [InlineData("float[] values = session.run(x);")]
    [InlineData("ResourceVariable v = x;")]
    public void A_conversion_that_does_not_exist(string statements) => SnippetCompiler.Rejects(statements, NoImplicitConversion);

    [Theory]
    [InlineData("tf.nn.embedding_lookup(variable, ids);")]
    public void A_call_that_the_overloads_leave_open(string statements) => SnippetCompiler.Rejects(statements, Ambiguous);

    [Fact]
    public void Null_is_no_name_for_a_parameter_that_the_library_does_not_annotate() =>
        SnippetCompiler.Rejects("tf.nn.relu(x, name: null);", "CS8625");
}

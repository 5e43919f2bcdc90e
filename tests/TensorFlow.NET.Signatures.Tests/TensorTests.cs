using Xunit;

namespace Tensorflow.Signatures.Tests;

/// <summary>Tensors, shapes, arrays, and the conversions between them.</summary>
public sealed class TensorTests
{
    [Theory]
    [InlineData("Tensor r = -x + y * 2f - 1f / x + 0.5f * x; Tensor s = x / y + x % y;")]
    [InlineData("Tensor a = x > 0f, b = x < y, c = x >= y, d = x <= 1f;")]
    [InlineData("Tensor r = ids + 1; Tensor s = 2 * ids;")]
    [InlineData("Tensor first = x[0], part = x[\"0:2\", \":\"], rest = x[new Slice(1), Slice.All];")]
    public void Arithmetic(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("NDArray a = 1f, b = 2, c = new[] { 1, 2 }, d = new float[] { 1f }, e = true;")]
    [InlineData("Tensors many = x; Tensors pair = (x, y); Tensors array = new[] { x, y }; Tensors list = new List<Tensor> { x };")]
    [InlineData("Tensors many = new Tensors(x, y); Tensor one = many; Tensor[] array = many; Tensor second = many[1];")]
    [InlineData("Operation op = x; Operation same = x.op; Tensor output = same.output; Tensor again = same; Tensor[] outputs = same.outputs; Tensor input = same.inputs[0];")]
    [InlineData("float f = (float)x; int i = (int)x; long l = (long)x; bool b = (bool)x;")]
    public void Conversions(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("Shape a = new Shape(2, 3), b = new Shape(new int[0]), c = new Shape(2L, -1L), d = 5, e = (2, 3), f = new[] { 1, 2 };")]
    [InlineData("Shape s = x.shape; int rank = s.ndim; long size = s.size; long[] dims = s.dims; long height = s[1]; bool known = s.IsFullyDefined; int[] ints = s.as_int_list();")]
    [InlineData("int rank = x.rank; int dimensions = x.ndim; long[] dims = x.dims; string name = x.name; TF_DataType type = x.dtype; Graph owner = x.graph;")]
    [InlineData("Axis one = 1, several = new Axis(1, 2), array = new[] { 1, 2 };")]
    [InlineData("Shape s = Shape.Scalar; TensorShapeProto proto = new Shape(-1, 10).as_proto();")]
    public void Shapes(string statements) => SnippetCompiler.Accepts(statements);

    [Theory]
    [InlineData("NDArray a = np.array(new float[,] { { 1 } }), b = np.array(new float[1, 2, 3, 4]), c = np.array(new[] { 1, 2 }), d = np.array(1f, 2f);")]
    [InlineData("NDArray a = new NDArray(new float[6], new Shape(2, 3)); NDArray b = a.reshape(new Shape(3, 2));")]
    [InlineData("NDArray a = np.zeros(new Shape(2, 3)); float[] values = a.ToArray<float>(); long[] dims = a.shape.dims; TF_DataType type = a.dtype;")]
    [InlineData("NDArray a = new NDArray(1f); float value = (float)a; NDArray row = a[0];")]
    [InlineData("Tensor t = np.array(new[] { 1f });")]
    public void Arrays(string statements) => SnippetCompiler.Accepts(statements);
}

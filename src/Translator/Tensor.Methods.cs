namespace Translator;

/// <content>
/// The functions that PyTorch has as methods too: <c>x.Transpose(1, 2)</c> is <c>Transpose(x, 1, 2)</c>. Each forwards to <see cref="Functional"/>, where it is defined;
/// a test holds names and parameters of the two together.
/// </content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Neg(Tensor)"/>
    public Tensor Neg() => Functional.Neg(this);

    /// <inheritdoc cref="Functional.Abs(Tensor)"/>
    public Tensor Abs() => Functional.Abs(this);

    /// <inheritdoc cref="Functional.Exp(Tensor)"/>
    public Tensor Exp() => Functional.Exp(this);

    /// <inheritdoc cref="Functional.Log(Tensor)"/>
    public Tensor Log() => Functional.Log(this);

    /// <inheritdoc cref="Functional.Sqrt(Tensor)"/>
    public Tensor Sqrt() => Functional.Sqrt(this);

    /// <inheritdoc cref="Functional.Rsqrt(Tensor)"/>
    public Tensor Rsqrt() => Functional.Rsqrt(this);

    /// <inheritdoc cref="Functional.Erf(Tensor)"/>
    public Tensor Erf() => Functional.Erf(this);

    /// <inheritdoc cref="Functional.Add(Tensor, Tensor)"/>
    public Tensor Add(Tensor other) => Functional.Add(this, other);

    /// <inheritdoc cref="Functional.Add(Tensor, Scalar)"/>
    public Tensor Add(Scalar other) => Functional.Add(this, other);

    /// <inheritdoc cref="Functional.Sub(Tensor, Tensor)"/>
    public Tensor Sub(Tensor other) => Functional.Sub(this, other);

    /// <inheritdoc cref="Functional.Sub(Tensor, Scalar)"/>
    public Tensor Sub(Scalar other) => Functional.Sub(this, other);

    /// <inheritdoc cref="Functional.Mul(Tensor, Tensor)"/>
    public Tensor Mul(Tensor other) => Functional.Mul(this, other);

    /// <inheritdoc cref="Functional.Mul(Tensor, Scalar)"/>
    public Tensor Mul(Scalar other) => Functional.Mul(this, other);

    /// <inheritdoc cref="Functional.Div(Tensor, Tensor)"/>
    public Tensor Div(Tensor other) => Functional.Div(this, other);

    /// <inheritdoc cref="Functional.Div(Tensor, Scalar)"/>
    public Tensor Div(Scalar other) => Functional.Div(this, other);

    /// <inheritdoc cref="Functional.Pow(Tensor, Tensor)"/>
    public Tensor Pow(Tensor exponent) => Functional.Pow(this, exponent);

    /// <inheritdoc cref="Functional.Pow(Tensor, Scalar)"/>
    public Tensor Pow(Scalar exponent) => Functional.Pow(this, exponent);

    /// <inheritdoc cref="Functional.Maximum(Tensor, Tensor)"/>
    public Tensor Maximum(Tensor other) => Functional.Maximum(this, other);

    /// <inheritdoc cref="Functional.Minimum(Tensor, Tensor)"/>
    public Tensor Minimum(Tensor other) => Functional.Minimum(this, other);

    /// <inheritdoc cref="Functional.To(Tensor, DType)"/>
    public Tensor To(DType dtype) => Functional.To(this, dtype);

    /// <inheritdoc cref="Functional.Eq(Tensor, Tensor)"/>
    public Tensor Eq(Tensor other) => Functional.Eq(this, other);

    /// <inheritdoc cref="Functional.Eq(Tensor, Scalar)"/>
    public Tensor Eq(Scalar other) => Functional.Eq(this, other);

    /// <inheritdoc cref="Functional.Ne(Tensor, Tensor)"/>
    public Tensor Ne(Tensor other) => Functional.Ne(this, other);

    /// <inheritdoc cref="Functional.Ne(Tensor, Scalar)"/>
    public Tensor Ne(Scalar other) => Functional.Ne(this, other);

    /// <inheritdoc cref="Functional.Lt(Tensor, Tensor)"/>
    public Tensor Lt(Tensor other) => Functional.Lt(this, other);

    /// <inheritdoc cref="Functional.Lt(Tensor, Scalar)"/>
    public Tensor Lt(Scalar other) => Functional.Lt(this, other);

    /// <inheritdoc cref="Functional.Le(Tensor, Tensor)"/>
    public Tensor Le(Tensor other) => Functional.Le(this, other);

    /// <inheritdoc cref="Functional.Le(Tensor, Scalar)"/>
    public Tensor Le(Scalar other) => Functional.Le(this, other);

    /// <inheritdoc cref="Functional.Gt(Tensor, Tensor)"/>
    public Tensor Gt(Tensor other) => Functional.Gt(this, other);

    /// <inheritdoc cref="Functional.Gt(Tensor, Scalar)"/>
    public Tensor Gt(Scalar other) => Functional.Gt(this, other);

    /// <inheritdoc cref="Functional.Ge(Tensor, Tensor)"/>
    public Tensor Ge(Tensor other) => Functional.Ge(this, other);

    /// <inheritdoc cref="Functional.Ge(Tensor, Scalar)"/>
    public Tensor Ge(Scalar other) => Functional.Ge(this, other);

    /// <inheritdoc cref="Functional.Relu(Tensor)"/>
    public Tensor Relu() => Functional.Relu(this);

    /// <inheritdoc cref="Functional.Sigmoid(Tensor)"/>
    public Tensor Sigmoid() => Functional.Sigmoid(this);

    /// <inheritdoc cref="Functional.Tanh(Tensor)"/>
    public Tensor Tanh() => Functional.Tanh(this);

    /// <inheritdoc cref="Functional.Softmax(Tensor, int)"/>
    public Tensor Softmax(int dim) => Functional.Softmax(this, dim);

    /// <inheritdoc cref="Functional.LogSoftmax(Tensor, int)"/>
    public Tensor LogSoftmax(int dim) => Functional.LogSoftmax(this, dim);

    /// <inheritdoc cref="Functional.Sum(Tensor)"/>
    public Tensor Sum() => Functional.Sum(this);

    /// <inheritdoc cref="Functional.Sum(Tensor, int, bool)"/>
    public Tensor Sum(int dim, bool keepdim = false) => Functional.Sum(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Sum(Tensor, int[], bool)"/>
    public Tensor Sum(int[] dim, bool keepdim = false) => Functional.Sum(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Mean(Tensor)"/>
    public Tensor Mean() => Functional.Mean(this);

    /// <inheritdoc cref="Functional.Mean(Tensor, int, bool)"/>
    public Tensor Mean(int dim, bool keepdim = false) => Functional.Mean(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Mean(Tensor, int[], bool)"/>
    public Tensor Mean(int[] dim, bool keepdim = false) => Functional.Mean(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Amax(Tensor, int, bool)"/>
    public Tensor Amax(int dim, bool keepdim = false) => Functional.Amax(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Amax(Tensor, int[], bool)"/>
    public Tensor Amax(int[] dim, bool keepdim = false) => Functional.Amax(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Amin(Tensor, int, bool)"/>
    public Tensor Amin(int dim, bool keepdim = false) => Functional.Amin(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Amin(Tensor, int[], bool)"/>
    public Tensor Amin(int[] dim, bool keepdim = false) => Functional.Amin(this, dim, keepdim);

    /// <inheritdoc cref="Functional.Reshape(Tensor, Dim[])"/>
    public Tensor Reshape(params Dim[] shape) => Functional.Reshape(this, shape);

    /// <inheritdoc cref="Functional.Flatten(Tensor, int, int)"/>
    public Tensor Flatten(int start = 0, int end = -1) => Functional.Flatten(this, start, end);

    /// <inheritdoc cref="Functional.Transpose(Tensor, int, int)"/>
    public Tensor Transpose(int dim0, int dim1) => Functional.Transpose(this, dim0, dim1);

    /// <inheritdoc cref="Functional.Permute(Tensor, int[])"/>
    public Tensor Permute(params int[] dims) => Functional.Permute(this, dims);

    /// <inheritdoc cref="Functional.Unsqueeze(Tensor, int)"/>
    public Tensor Unsqueeze(int dim) => Functional.Unsqueeze(this, dim);

    /// <inheritdoc cref="Functional.Squeeze(Tensor, int)"/>
    public Tensor Squeeze(int dim) => Functional.Squeeze(this, dim);

    /// <inheritdoc cref="Functional.Expand(Tensor, Dim[])"/>
    public Tensor Expand(params Dim[] size) => Functional.Expand(this, size);

    /// <inheritdoc cref="Functional.Split(Tensor, Dim, int)"/>
    public Tensor[] Split(Dim splitSize, int dim = 0) => Functional.Split(this, splitSize, dim);

    /// <inheritdoc cref="Functional.Split(Tensor, Dim[], int)"/>
    public Tensor[] Split(Dim[] splitSizes, int dim = 0) => Functional.Split(this, splitSizes, dim);

    /// <inheritdoc cref="Functional.Chunk(Tensor, int, int)"/>
    public Tensor[] Chunk(int chunks, int dim = 0) => Functional.Chunk(this, chunks, dim);

    /// <inheritdoc cref="Functional.View(Tensor, Dim[])"/>
    public Tensor View(params Dim[] shape) => Functional.View(this, shape);

    /// <inheritdoc cref="Functional.Narrow(Tensor, int, Dim, Dim)"/>
    public Tensor Narrow(int dim, Dim start, Dim length) => Functional.Narrow(this, dim, start, length);

    /// <inheritdoc cref="Functional.IndexSelect(Tensor, int, Tensor)"/>
    public Tensor IndexSelect(int dim, Tensor index) => Functional.IndexSelect(this, dim, index);

    /// <inheritdoc cref="Functional.MatMul(Tensor, Tensor)"/>
    public Tensor MatMul(Tensor other) => Functional.MatMul(this, other);
}

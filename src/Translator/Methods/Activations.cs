namespace Translator;

/// <content>Functions of <c>Functional/Activations.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Relu(Tensor)"/>
    public Tensor Relu() => Functional.Relu(this);

    /// <inheritdoc cref="Functional.Sigmoid(Tensor)"/>
    public Tensor Sigmoid() => Functional.Sigmoid(this);

    /// <inheritdoc cref="Functional.Tanh(Tensor)"/>
    public Tensor Tanh() => Functional.Tanh(this);

    /// <inheritdoc cref="Functional.Softmax(Tensor, int, DType?)"/>
    public Tensor Softmax(int dim, DType? dtype = null) => Functional.Softmax(this, dim, dtype);

    /// <inheritdoc cref="Functional.LogSoftmax(Tensor, int, DType?)"/>
    public Tensor LogSoftmax(int dim, DType? dtype = null) => Functional.LogSoftmax(this, dim, dtype);
}

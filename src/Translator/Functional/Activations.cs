namespace Translator;

public static partial class Functional
{
    /// <summary>max(x, 0); <c>torch.nn.functional.relu</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Relu(Tensor input) => Apply(new Operators.Relu(), input);

    /// <summary>1 / (1 + e^-x); <c>torch.sigmoid</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Sigmoid(Tensor input) => ApplyFloat(new Operators.Sigmoid(), input);

    /// <summary>Hyperbolic tangent; <c>torch.tanh</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Tanh(Tensor input) => ApplyFloat(new Operators.Tanh(), input);

    /// <summary>x Φ(x), Φ being the normal distribution; <c>torch.nn.functional.gelu</c> (<see href="https://arxiv.org/abs/1606.08415"/>).</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="approximate"><c>"none"</c>: with the error function; <c>"tanh"</c>: 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).</param>
    public static Tensor Gelu(Tensor input, string approximate = "none") => approximate is "none" or "tanh"
        ? Apply(new Operators.Gelu(approximate == "tanh"), input)
        : throw new ModelException($"approximate is \"none\" or \"tanh\", not \"{approximate}\"", nameof(approximate));

    /// <summary>e^x over its sum along a dimension; <c>torch.softmax</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension; negative counts from the last.</param>
    public static Tensor Softmax(Tensor input, int dim) => ApplyFloat(new Operators.Softmax(Shape.Axis(dim, input.Rank)), input);

    /// <summary>Logarithm of <see cref="Softmax"/>, computed stably; <c>torch.log_softmax</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension; negative counts from the last.</param>
    public static Tensor LogSoftmax(Tensor input, int dim) => ApplyFloat(new Operators.LogSoftmax(Shape.Axis(dim, input.Rank)), input);
}

namespace Translator.Operators;

/// <summary>max(x, 0).</summary>
public sealed record Relu : UnaryOperator;

/// <summary>1 / (1 + e^-x).</summary>
public sealed record Sigmoid : UnaryOperator;

/// <summary>Hyperbolic tangent.</summary>
public sealed record Tanh : UnaryOperator;

/// <summary>x Φ(x), with the error function, or its approximation by tanh.</summary>
/// <param name="Tanh">Whether to use 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).</param>
public sealed record Gelu(bool Tanh) : UnaryOperator;

/// <summary>e^x over its sum along a dimension.</summary>
/// <param name="Dim">From 0.</param>
public sealed record Softmax(int Dim) : UnaryOperator;

/// <summary>Logarithm of <see cref="Softmax"/>, computed stably.</summary>
/// <param name="Dim">From 0.</param>
public sealed record LogSoftmax(int Dim) : UnaryOperator;

/// <summary>x above 0, α (e^x - 1) below.</summary>
/// <param name="Alpha">Bound below, negated.</param>
public sealed record Elu(double Alpha) : UnaryOperator;

/// <summary>s x above 0, s α (e^x - 1) below, with s = 1.0507009873554805 and α = 1.6732632423543772.</summary>
public sealed record Selu : UnaryOperator;

/// <summary>x above 0, α (e^(x/α) - 1) below.</summary>
/// <param name="Alpha">Bound below, negated.</param>
public sealed record Celu(double Alpha) : UnaryOperator;

/// <summary>x above 0, slope · x below.</summary>
/// <param name="NegativeSlope">The slope below 0.</param>
public sealed record LeakyRelu(double NegativeSlope) : UnaryOperator;

/// <summary>x above 0, slope · x below. Inputs: x, and the slope, which broadcasts to x.</summary>
public sealed record PRelu : BinaryOperator;

/// <summary>min(max(x + 3, 0), 6) / 6.</summary>
public sealed record HardSigmoid : UnaryOperator;

/// <summary>x · min(max(x + 3, 0), 6) / 6.</summary>
public sealed record HardSwish : UnaryOperator;

/// <summary>x · tanh(log(1 + e^x)).</summary>
public sealed record Mish : UnaryOperator;

/// <summary>log(1 + e^x), finite for every finite x.</summary>
public sealed record Softplus : UnaryOperator;

/// <summary>x / (1 + |x|).</summary>
public sealed record Softsign : UnaryOperator;
